// Opens a backup without the app: node tools/open-backup.mjs BACKUP FOLDER. The steps are those of its LEESMIJ.txt.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import sodium from 'sodium-native';

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** The parts of a ZIP file that stores them uncompressed. */
function readStoredZip(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts = {};
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    parts[name] = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

/** The archive's key, or null when the secret is not that of the slot. */
function unwrap(slot, secret) {
  const { kdf, cipher } = JSON.parse(slot.header);
  const [wrappingKey, dataKey] = [Buffer.alloc(32), Buffer.alloc(32)];
  const [salt, nonce, wrapped] = [kdf.salt, cipher.nonce, slot.wrappedKey].map((text) =>
    Buffer.from(text, 'base64'),
  );
  const typed = Buffer.from(secret.normalize('NFC'));
  sodium.crypto_pwhash(wrappingKey, typed, salt, kdf.passes, kdf.memory, sodium.crypto_pwhash_ALG_ARGON2ID13);
  const decrypt = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt;
  try {
    decrypt(dataKey, null, wrapped, Buffer.from(slot.header), nonce, wrappingKey);
    return dataKey;
  } catch {
    return null;
  }
}

const [backup, folder] = process.argv.slice(2);
if (!folder) stop('Gebruik: node tools/open-backup.mjs RESERVEKOPIE DOELMAP');
let archive;
let slots;
try {
  const parts = readStoredZip(readFileSync(backup));
  archive = parts['archief.kluis'];
  slots = JSON.parse(parts['sleutels.json']).slots;
  const { sha256 } = JSON.parse(parts['manifest.json']).parts['archief.kluis'];
  if (createHash('sha256').update(archive).digest('hex') !== sha256) throw new Error('damaged');
} catch {
  stop('Dit is geen reservekopie, of het bestand is beschadigd of niet compleet. Er is niets veranderd.');
}

// Without an output nothing that is typed is shown.
const terminal = createInterface({ input: process.stdin, terminal: process.stdin.isTTY === true });
process.stderr.write('Wachtzin of herstelcode: ');
const typed = await new Promise((answer) => terminal.once('line', answer).once('close', () => answer('')));
terminal.close();
console.error();
const capitals = typed.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, '');
const code = capitals.replaceAll('O', '0').replaceAll(/[IL]/g, '1').slice(0, 26);
const dataKey = slots.map((slot) => unwrap(slot, slot.kind === 'recovery' ? code : typed)).find((key) => key);
if (!dataKey) stop('Deze wachtzin of herstelcode hoort niet bij deze reservekopie.');
try {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'archief.kluis'), archive, { flag: 'wx', mode: 0o600 });
} catch {
  stop('De doelmap is niet te beschrijven, of er staat al een archief.kluis in. Kies een lege map.');
}
console.log(`PRAGMA key = "x'${dataKey.toString('hex')}'";\nPRAGMA cipher_compatibility = 4;`);
