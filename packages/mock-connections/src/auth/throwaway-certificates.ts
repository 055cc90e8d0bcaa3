/**
 * An authority, a server and a client certificate for tests of mutual TLS, made in memory: no key
 * lies in the repository, and none outlives the test. Valid for a day, for loopback only.
 */
import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import {
  bits,
  boolean,
  integer,
  objectId,
  octets,
  sequence,
  set,
  tagged,
  text,
  tlv,
  utcTime,
} from './der.ts';

export interface KeyAndCertificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
}

export interface ThrowawayCertificates {
  /** PEM of the authority that both sides trust. */
  readonly ca: string;
  readonly server: KeyAndCertificate;
  readonly client: KeyAndCertificate;
  /** Of another authority: must be refused. */
  readonly stranger: KeyAndCertificate;
  /** Of the authority, and out of date: must be refused. */
  readonly expired: KeyAndCertificate;
}

const oneDayMs = 86_400_000;
const ecdsaWithSha256 = sequence(objectId('1.2.840.10045.4.3.2'));

export function createThrowawayCertificates(nowMs: number): ThrowawayCertificates {
  const authority = issue('voicepay mock authority', nowMs);
  const server = issue('localhost', nowMs, authority);
  const client = issue('voicepay mock client', nowMs, authority);
  const stranger = issue('stranger', nowMs);
  const expired = issue('voicepay mock client', nowMs - 3 * oneDayMs, authority);
  return { ca: authority.cert, server, client, stranger, expired };
}

interface Issued extends KeyAndCertificate {
  readonly name: string;
}

/** Signed by the issuer, or by itself, which makes it an authority. */
function issue(name: string, nowMs: number, issuer?: Issued): Issued {
  const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const key = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' });
  const body = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ecdsaWithSha256,
    distinguishedName(issuer?.name ?? name),
    sequence(utcTime(nowMs - oneDayMs), utcTime(nowMs + oneDayMs)),
    distinguishedName(name),
    publicKey,
    tagged(3, extensions(issuer === undefined)),
  );
  const signature = sign('sha256', body, createPrivateKey(issuer?.key ?? key));
  const cert = pem(sequence(body, ecdsaWithSha256, bits(signature)));
  return { name, key, cert };
}

function distinguishedName(commonName: string): Buffer {
  return sequence(set(sequence(objectId('2.5.4.3'), text(commonName))));
}

function extensions(authority: boolean): Buffer {
  const critical = [boolean(true)];
  const constraints = sequence(...(authority ? [boolean(true)] : []));
  const names = sequence(
    tlv(0x82, Buffer.from('localhost')),
    tlv(0x87, Buffer.from([127, 0, 0, 1])),
  );
  return sequence(
    sequence(objectId('2.5.29.19'), ...critical, octets(constraints)),
    ...(authority ? [] : [sequence(objectId('2.5.29.17'), octets(names))]),
  );
}

function pem(der: Uint8Array): string {
  const base64 = Buffer.from(der).toString('base64');
  const lines = base64.match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
