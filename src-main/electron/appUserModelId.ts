/** The name under which Windows shows what the app says outside its window; the installer registers the same. */
export const APP_USER_MODEL_ID = 'nl.vertrouwenskluis.app';
