import { handlers } from '@voicepay/mock-connections/msw';
import { setupWorker } from 'msw/browser';

await setupWorker(...handlers).start();
