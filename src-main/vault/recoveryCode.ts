import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { randomBytes } from './keySlot.ts';

/** Crockford's base 32: no I, L, O or U, so that handwriting is read back as it was meant. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_LENGTH = 26;
const GROUP_LENGTH = 4;

/** A fresh code of 130 random bits with a checksum, as seven groups of four: `K7QF-...`. */
export function generateRecoveryCode(): string {
  const secret = [...randomBytes(SECRET_LENGTH)].map((byte) => ALPHABET[byte & 31]).join('');
  return groupsOf(secret + checksum(secret)).join('-');
}

/**
 * The 26 secret characters of a code as typed: case, spaces and dashes do not matter, O is 0, I and L are 1.
 * @throws Refusal `recovery_code_typo` when the length or checksum is wrong; every single wrong character and
 * every exchange of two neighbours is found.
 */
export function parseRecoveryCode(typed: string): string {
  const plain = normalise(typed);
  const secret = plain.slice(0, SECRET_LENGTH);
  const isWhole =
    plain.length === SECRET_LENGTH + 2 && [...plain].every((character) => ALPHABET.includes(character));
  if (!isWhole || checksum(secret) !== plain.slice(SECRET_LENGTH)) throw new Refusal('recovery_code_typo');
  return secret;
}

export function groupsOf(code: string): string[] {
  return normalise(code).match(new RegExp(`.{${GROUP_LENGTH}}`, 'g')) ?? [];
}

function normalise(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

/** CRC-10 (polynomial 0x233) over the five bits of each character: any burst of up to ten bits changes it. */
function checksum(secret: string): string {
  let remainder = 0;
  for (const character of secret) {
    remainder ^= ALPHABET.indexOf(character) << 5;
    for (let bit = 0; bit < 5; bit++)
      remainder = remainder & 0x200 ? ((remainder << 1) ^ 0x233) & 0x3ff : remainder << 1;
  }
  return `${ALPHABET[remainder >> 5]}${ALPHABET[remainder & 31]}`;
}
