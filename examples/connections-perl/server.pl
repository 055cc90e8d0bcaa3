#!/usr/bin/perl
# Start, success and failure with the modules that Perl brings: perl server.pl --port 8080
use strict;
use warnings;
use IO::Select;
use IO::Socket::INET;
use JSON::PP;

$SIG{PIPE} = 'IGNORE';
my $port = 8080;
while (@ARGV) { my $flag = shift; $port = shift if $flag eq '--port' }

my $json = JSON::PP->new->utf8->canonical;
my (%answers, %outcomes);

my $listener = IO::Socket::INET->new(
    LocalAddr => '127.0.0.1', LocalPort => $port, Listen => 128, ReuseAddr => 1, Blocking => 0,
) or die "cannot listen: $!\n";
$| = 1;
print 'http://127.0.0.1:', $listener->sockport, "\n";

# One process and one loop: no two requests ever look at the outcomes at the same time.
my $select = IO::Select->new($listener);
my %buffer;
while (1) {
    for my $socket ($select->can_read) {
        if ($socket == $listener) {
            my $client = $listener->accept or next;
            $client->blocking(1);
            $select->add($client);
            $buffer{$client} = '';
            next;
        }
        my $read = sysread $socket, my $chunk, 65536;
        if (!$read) { hang_up($socket); next }
        $buffer{$socket} .= $chunk;
        while (defined(my $request = next_request(\$buffer{$socket}))) {
            print {$socket} respond($request);
            $socket->flush;
            if ($request->{close}) { hang_up($socket); last }
        }
    }
}

sub hang_up {
    my ($socket) = @_;
    $select->remove($socket);
    delete $buffer{$socket};
    close $socket;
}

# Takes one whole request off the buffer, or nothing when more has to come.
sub next_request {
    my ($text) = @_;
    return unless $$text && $$text =~ /\A(\w+) ([^ ?]+)\S* HTTP\/1\.[01]\r\n(.*?)\r\n\r\n/s;
    my ($method, $path, $lines, $end) = ($1, $2, $3, $+[0]);
    my %headers = map { /\A([^:]+):\s*(.*?)\s*\z/ ? (lc $1, $2) : () } split /\r\n/, $lines;
    my $length = $headers{'content-length'} // 0;
    return if length($$text) < $end + $length;
    my $body = substr $$text, $end, $length;
    substr $$text, 0, $end + $length, '';
    my $close = lc($headers{connection} // '') eq 'close';
    return { method => $method, path => $path, headers => \%headers, body => $body, close => $close };
}

sub respond {
    my ($request) = @_;
    my ($status, $answer) = answer_to($request);
    my $body = defined $answer ? $json->encode($answer) : '';
    my $type = $status >= 400 ? 'application/problem+json' : 'application/json';
    my $head = "HTTP/1.1 $status Answer\r\n";
    $head .= "content-type: $type\r\n" if $body ne '';
    $head .= 'content-length: ' . length($body) . "\r\n" if $status != 204;
    return "$head\r\n$body";
}

sub problem {
    my ($status, $code) = @_;
    my $type = "https://example.com/problems/$code";
    return ($status, { type => $type, title => $code, status => $status });
}

sub answer_to {
    my ($request) = @_;
    my $path = $request->{path};
    if ($path =~ m{\A/observer/([\w.:-]+)\z}) {
        return (200, { count => exists $outcomes{$1} ? 1 : 0 });
    }
    return problem(404, 'not_found') unless $path =~ m{\A/(start|success|failure)\z};
    my $name = $1;
    return problem(405, 'method_not_allowed') if $request->{method} ne 'POST';
    my $body = eval { $json->decode($request->{body}) };
    return problem(400, 'malformed_json') unless ref $body eq 'HASH';
    return $name eq 'start' ? start($request, $body) : outcome($name, $body);
}

sub start {
    my ($request, $variables) = @_;
    (my $key = $request->{headers}{'idempotency-key'} // '') =~ s/\A"(.*)"\z/$1/;
    my $text = $json->encode($variables);
    if (my $known = $answers{$key}) {
        return $known->{text} eq $text ? (200, $known->{answer}) : problem(422, 'key_reused');
    }
    my $order = $variables->{order_id};
    return problem(422, 'order_id_missing') if !defined $order || ref $order;
    return problem(404, 'order_unknown') if $order !~ /\A[0-9]+\z/;
    my $answer = {
        amount => 4200,
        currency => 'USD',
        description => "Order #$order",
        processor_parameters => { invoice_id => "INV-$order", min_postal_code_length => 5 },
    };
    $answers{$key} = { text => $text, answer => $answer } if $key ne '';
    return (200, $answer);
}

sub outcome {
    my ($name, $body) = @_;
    my $session = $body->{session_reference_id};
    return problem(422, 'session_reference_id_missing') if !defined $session || ref $session;
    my $first = $outcomes{$session} //= $name;
    return $first eq $name ? (204) : problem(409, 'another_outcome_was_first');
}
