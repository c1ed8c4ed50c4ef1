import { vault } from './vault.ts';

/** LEESMIJ.txt of a backup: how anybody who has the passphrase or recovery code opens it without the app. */
export function backupReadme({ madeAt, schemaVersion }: { madeAt: string; schemaVersion: number }): string {
  return `RESERVEKOPIE VAN VERTROUWENSKLUIS
Gemaakt op ${madeAt} (UTC). Versie van deze vorm: 1. Versie van het archief: ${schemaVersion}.

Dit bestand is een gewoon ZIP-bestand zonder compressie. Erin zitten:
  manifest.json   de datum, en van elk deel de grootte en de SHA-256
  LEESMIJ.txt     deze uitleg
  sleutels.json   de sleutel van het archief, ingepakt met de wachtzin en met de herstelcode
  archief.kluis   het versleutelde archief: een database van SQLCipher 4
Het commentaar aan het einde van het ZIP-bestand is de SHA-256 van alle bytes ervoor, als 64 tekens.

MET DE APP
Kies in Vertrouwenskluis "${vault.unlock.restore}" en wijs dit bestand aan.
Je hebt de wachtzin of de herstelcode nodig die golden toen deze reservekopie werd gemaakt.

ZONDER DE APP, MET EEN HULPMIDDEL
Bij de broncode van Vertrouwenskluis hoort tools/open-backup.mjs. Het heeft alleen Node en sodium-native nodig:
  node tools/open-backup.mjs DIT-BESTAND DOELMAP
Het vraagt de wachtzin of de herstelcode, zet archief.kluis in de doelmap en schrijft de twee regels waarmee elk
programma met SQLCipher 4 het archief opent.

ZONDER HULPMIDDEL, STAP VOOR STAP
Wie deze stappen kan programmeren, heeft niets van Vertrouwenskluis nodig.

1. Pak het ZIP-bestand uit en lees sleutels.json (JSON, UTF-8). Onder "slots" staat per sleutel een "kind"
   ("passphrase" voor de wachtzin, "recovery" voor de herstelcode), een "header" en een "wrappedKey".
2. Maak van wat je intypt het geheim:
   - wachtzin: de tekst in Unicode-vorm NFC, als UTF-8. Spaties en hoofdletters tellen mee.
   - herstelcode: zet om in hoofdletters, haal spaties en streepjes weg, lees O als 0 en I en L als 1.
     Er blijven 28 tekens over uit 0123456789ABCDEFGHJKMNPQRSTVWXYZ. De laatste 2 zijn een controle.
     De eerste 26 tekens zijn het geheim, als ASCII.
3. "header" is een tekst die zelf JSON is. Lees daaruit kdf.memory (bytes), kdf.passes, kdf.salt (base64, 16 bytes)
   en cipher.nonce (base64, 24 bytes).
4. Bereken de inpaksleutel: Argon2id, versie 1.3 (0x13), 1 lane, geheim uit stap 2, zout kdf.salt,
   kdf.passes rondes, kdf.memory bytes geheugen (deel door 1024 voor KiB), uitkomst 32 bytes.
5. Ontsleutel "wrappedKey" (base64, 48 bytes) met XChaCha20-Poly1305 (IETF): sleutel uit stap 4, nonce cipher.nonce,
   en als extra gegevens (AAD) precies de bytes van de tekst "header" in UTF-8. De uitkomst is de sleutel van
   het archief: 32 bytes. Lukt dit niet, dan klopt de wachtzin of de herstelcode niet.
6. Open archief.kluis met SQLCipher 4 en geef als eerste opdrachten, met de 32 bytes als 64 hexadecimale tekens:
     PRAGMA key = "x'0123...64 tekens...'";
     PRAGMA cipher_compatibility = 4;
   Daarna werkt gewone SQL, bijvoorbeeld: SELECT code, alias FROM cases;
   Zoeken in de aantekeningen (FTS5): SELECT rowid FROM entry_search WHERE entry_search MATCH 'woord';

Het uitgepakte archief blijft versleuteld. De sleutel uit stap 5 opent het: bewaar die niet.
`;
}
