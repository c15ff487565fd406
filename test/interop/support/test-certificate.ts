import forge from 'node-forge';

/** A certificate made for a test, with its key, as a PKCS #12 file. */
export interface TestCertificate {
  readonly name: string;
  readonly p12: Uint8Array;
  readonly passphrase: string;
}

const PASSPHRASE = 'thu';

/** Makes a certificate of its own for a name; the key is small, since it protects nothing. */
export function testCertificate(name: string, serial: number): TestCertificate {
  const keys = forge.pki.rsa.generateKeyPair({ bits: 1024 });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = keys.publicKey;
  certificate.serialNumber = String(serial).padStart(2, '0');
  certificate.validity.notBefore = new Date('2020-01-01T00:00:00Z');
  certificate.validity.notAfter = new Date('2049-01-01T00:00:00Z');
  const subject = [{ name: 'commonName', value: name }];
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.setExtensions([{ name: 'keyUsage', digitalSignature: true, nonRepudiation: true }]);
  certificate.sign(keys.privateKey, forge.md.sha256.create());
  const store = forge.pkcs12.toPkcs12Asn1(keys.privateKey, [certificate], PASSPHRASE, {
    algorithm: '3des',
    friendlyName: name,
  });
  const bytes = forge.asn1.toDer(store).getBytes();
  return { name, p12: Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)), passphrase: PASSPHRASE };
}
