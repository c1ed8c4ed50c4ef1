import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';

const PAGE = 4096;
/** At the end of each page: initialisation vector 16, HMAC-SHA512 64. */
const RESERVED = 80;

/**
 * Every page of an archive in plain text, by the published design of SQLCipher 4, with nothing but node:crypto.
 * Pages that the database no longer uses are among them. @throws Error for a page whose HMAC does not hold.
 */
export function decryptArchive(file: Buffer, key: Buffer): Buffer[] {
  const salt = file.subarray(0, 16);
  const hmacKey = pbkdf2Sync(
    key,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  );
  return Array.from({ length: file.length / PAGE }, (_, index) => {
    const page = file.subarray(index * PAGE, (index + 1) * PAGE);
    const start = index === 0 ? salt.length : 0;
    const number = Buffer.alloc(4);
    number.writeUInt32LE(index + 1);
    const hmac = createHmac('sha512', hmacKey)
      .update(page.subarray(start, PAGE - RESERVED + 16))
      .update(number)
      .digest();
    if (!hmac.equals(page.subarray(PAGE - 64))) throw new Error(`page ${index + 1} is not authentic`);
    const iv = page.subarray(PAGE - RESERVED, PAGE - RESERVED + 16);
    const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
    const content = Buffer.concat([decipher.update(page.subarray(start, PAGE - RESERVED)), decipher.final()]);
    return index === 0 ? Buffer.concat([Buffer.from('SQLite format 3\0'), content]) : content;
  });
}
