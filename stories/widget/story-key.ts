/** Of no worth: it signs nothing but these stories. A real key stays on a server. */
export const STORY_KEY = '570c7570c7570c7570c7570c7570c7570c7570c7570c7570c7570c7570c7570c';
