/** What the commands that start the app say in a terminal. */
export const tools = {
  noElectron: 'Electron kon niet worden opgehaald. Probeer de app met: npm run preview',
  noChromium:
    'Er is geen Chromium of Chrome gevonden. Installeer een van beide, of geef met CHROMIUM_PATH aan waar hij staat.',
  previewStarts: (folder: string) =>
    `De proefversie opent in Chromium. Gebruik geen echte zaken. De gegevens staan in ${folder}`,
};
