/** The world of the page in which the preload runs, apart from the page's own scripts. */
export const PRELOAD_WORLD = 'Electron Isolated Context';

/** In that world: the function that carries a message to main. */
export const BINDING = 'electronStandin';
