/**
 * Loaded ahead of a program that the console starts: the program ends when its standard input does,
 * which is when the console is gone, however it went. It does not keep the program running.
 */
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));
process.stdin.resume();
process.stdin.unref();
