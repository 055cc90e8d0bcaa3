#!/usr/bin/perl
# Start, success and failure connections in Perl, core modules only.
#
#   perl server.pl --port 8085 [--journal FILE] [--secret whsec_...]
#
# One process, one request at a time: two copies of an outcome cannot meet halfway.
use strict;
use warnings;
use Digest::SHA qw(hmac_sha256);
use Encode qw(decode FB_CROAK);
use Getopt::Long qw(GetOptions);
use IO::Select;
use IO::Socket::INET;
use JSON::PP;
use MIME::Base64 qw(decode_base64 encode_base64);

my $BODY_BYTES_AT_MOST = 262_144;
my $HEADER_BYTES_AT_MOST = 32_768;
my $TOLERANCE_SECONDS = 300;

my ($port, $journal, $secret) = (8085, undef, undef);
GetOptions('port=i' => \$port, 'journal=s' => \$journal, 'secret=s' => \$secret) or exit 2;
$SIG{PIPE} = 'IGNORE';

my $json = JSON::PP->new->canonical->utf8->max_depth(512);
my (%starts, %outcomes);
my $invoices = 0;
restore() if defined $journal && -e $journal;

my $listener = IO::Socket::INET->new(
    LocalAddr => '127.0.0.1',
    LocalPort => $port,
    Listen    => 128,
    ReuseAddr => 1,
) or die "cannot listen on $port: $!\n";
my $url = 'http://127.0.0.1:' . $listener->sockport;
$| = 1;
print $json->encode({
    start_url    => "$url/start",
    success_url  => "$url/success",
    failure_url  => "$url/failure",
    observer_url => "$url/observer/{session_reference_id}",
}), "\n";

# What has come from each client and is not yet a whole request.
my %buffers;
my $ready = IO::Select->new($listener);
while (1) {
    for my $socket ($ready->can_read) {
        if ($socket == $listener) {
            my $client = $listener->accept or next;
            $ready->add($client);
            $buffers{$client} = '';
        }
        else {
            receive($socket) or forget($socket);
        }
    }
}

sub forget {
    my ($socket) = @_;
    $ready->remove($socket);
    delete $buffers{$socket};
    close $socket;
}

# Reads what there is, answers every whole request in it. False when the connection is to be closed.
sub receive {
    my ($socket) = @_;
    sysread($socket, $buffers{$socket}, 65_536, length $buffers{$socket}) or return 0;
    while ($buffers{$socket} =~ /\r\n\r\n/) {
        my ($head_bytes, $body_starts) = ($-[0], $+[0]);
        my ($line, @lines) = split /\r\n/, substr($buffers{$socket}, 0, $head_bytes);
        my ($method, $path) = $line =~ m{^([A-Z]+) (\S+) HTTP/1\.[01]$};
        return answer($socket, problem(400, 'bad_request', 'This is not HTTP.'), 'close')
            if !defined $method;
        my %headers = map { /^([^:]+):\s*(.*?)\s*$/ ? (lc $1 => $2) : () } @lines;
        my $length = $headers{'content-length'} // ($method eq 'POST' ? '' : 0);
        if ($length !~ /^[0-9]{1,9}$/ || $length > $BODY_BYTES_AT_MOST) {
            my $missing = $length !~ /^[0-9]{1,9}$/;
            my $refusal = $missing
                ? problem(411, 'length_required', 'A Content-Length is required.')
                : problem(413, 'too_large', 'The body is too large.');
            return answer($socket, $refusal, 'close');
        }
        return 1 if length($buffers{$socket}) < $body_starts + $length;
        my $body = substr($buffers{$socket}, $body_starts, $length);
        substr($buffers{$socket}, 0, $body_starts + $length) = '';
        my $stays = lc($headers{connection} // '') ne 'close';
        my $reply = eval { handle($method, $path, \%headers, $body) };
        $reply = ref $@ eq 'ARRAY' ? $@ : problem(500, 'internal', 'Something went wrong.')
            if !defined $reply;
        answer($socket, $reply, $stays ? 'keep-alive' : 'close', $method) or return 0;
    }
    return length($buffers{$socket}) <= $HEADER_BYTES_AT_MOST;
}

sub handle {
    my ($method, $path, $headers, $body) = @_;
    if ($method eq 'GET' && $path =~ m{^/observer/([^?]+)}) {
        return [200, { count => exists $outcomes{$1} ? 1 : 0 }];
    }
    my ($kind) = $path =~ m{^/(start|success|failure)$}
        or return problem(404, 'not_found', 'There is nothing at this path.');
    return problem(405, 'method_not_allowed', 'Connections are called by POST.')
        if $method ne 'POST';
    check_signature($headers, $body) if $kind ne 'start' && defined $secret;
    my $value = read_object($body);
    return $kind eq 'start' ? start(unquote($headers->{'idempotency-key'}), $value)
                            : outcome($kind, $value);
}

# The same key has the same answer.
sub start {
    my ($key, $variables) = @_;
    my $body = $json->encode($variables);
    if (defined $key && (my $found = $starts{$key})) {
        return $found->{body} eq $body
            ? [200, $found->{answer}]
            : problem(422, 'key_reused', 'This key was used with another body.');
    }
    my $order_id = $variables->{order_id};
    return problem(409, 'already_paid', 'This order is already paid.')
        if defined $order_id && !ref $order_id && $order_id =~ /^paid-/;
    my $answer = {
        amount               => 4200,
        currency             => 'USD',
        description          => 'Your order',
        processor_parameters => {
            invoice_id             => 'INV-' . ($invoices + 1),
            channel                => 'voice',
            min_postal_code_length => 5,
        },
    };
    record({ start => { key => $key, body => $body, answer => $answer } });
    return [200, $answer];
}

# The first outcome of a session wins and is applied once.
sub outcome {
    my ($kind, $value) = @_;
    my $session = $value->{session_reference_id};
    return problem(422, 'session_reference_required', 'The outcome names no session.')
        if !defined $session || ref $session || $session !~ /\A[A-Za-z0-9._:-]{1,128}\z/;
    my $body  = $json->encode($value);
    my $first = $outcomes{$session};
    if (!$first) {
        # Here an order would be marked as paid, or put back.
        record({ outcome => { session => $session, kind => $kind, body => $body } });
        return [200, { status => 'applied' }];
    }
    return [200, { status => 'already_applied' }]
        if $first->{kind} eq $kind && $first->{body} eq $body;
    return problem(409, 'outcome_already_recorded', 'The first outcome of a session stays.');
}

sub record {
    my ($record) = @_;
    if (defined $journal) {
        open my $file, '>>', $journal or die "cannot write $journal: $!";
        print {$file} $json->encode($record), "\n";
        close $file or die "cannot write $journal: $!";
    }
    apply_record($record);
    return;
}

sub apply_record {
    my ($record) = @_;
    if (my $outcome = $record->{outcome}) {
        $outcomes{ $outcome->{session} } = $outcome;
        return;
    }
    $invoices++;
    $starts{ $record->{start}{key} } = $record->{start} if defined $record->{start}{key};
    return;
}

sub restore {
    open my $file, '<', $journal or die "cannot read $journal: $!";
    apply_record($json->decode($_)) while <$file>;
    close $file;
    return;
}

# Standard Webhooks: HMAC-SHA256 over id, timestamp and the bytes that came.
sub check_signature {
    my ($headers, $body) = @_;
    my ($id, $stamp, $listed) = @{$headers}{qw(webhook-id webhook-timestamp webhook-signature)};
    die problem(401, 'signature_required', 'A Standard Webhooks signature is required.')
        if !defined $id || !defined $listed || ($stamp // '') !~ /^[0-9]{1,12}$/;
    die problem(401, 'signature_stale', 'The timestamp is too far away.')
        if abs(time - $stamp) > $TOLERANCE_SECONDS;
    my $key      = decode_base64($secret =~ s/^whsec_//r);
    my $expected = 'v1,' . encode_base64(hmac_sha256("$id.$stamp.$body", $key), '');
    die problem(401, 'signature_mismatch', 'No listed signature holds.')
        if !grep { $_ eq $expected } split / /, $listed;
    return;
}

sub read_object {
    my ($body) = @_;
    my $value = eval { decode('UTF-8', my $copy = $body, FB_CROAK); $json->decode($body) };
    die problem(400, 'malformed_json', 'The body is not a JSON object.') if ref $value ne 'HASH';
    return $value;
}

# "k" and k are the same key.
sub unquote {
    my ($key) = @_;
    return undef if !defined $key;
    $key =~ s/^"(.*)"$/$1/;
    return $key eq '' ? undef : $key;
}

sub problem {
    my ($status, $code, $title) = @_;
    my $type = "https://example.com/problems/$code";
    return [$status, { type => $type, title => $title, status => $status }];
}

sub answer {
    my ($socket, $reply, $connection, $method) = @_;
    my ($status, $value) = @$reply;
    my $text  = $json->encode($value);
    my $media = $status < 400 ? 'application/json' : 'application/problem+json';
    my $allow = $status == 405 ? "Allow: POST\r\n" : '';
    my $head  = "HTTP/1.1 $status Answer\r\nContent-Type: $media\r\n$allow"
        . 'Content-Length: ' . length($text) . "\r\nConnection: $connection\r\n\r\n";
    my $out = $head . (($method // '') eq 'HEAD' ? '' : $text);
    while (length $out) {
        my $written = syswrite($socket, $out) or return 0;
        substr($out, 0, $written) = '';
    }
    return $connection eq 'keep-alive';
}
