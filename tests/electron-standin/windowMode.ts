/** Whether a person looks at a window, as in `npm run preview`, or a test drives a headless page. */
export const hasWindow = process.argv.includes('--standin-window');
