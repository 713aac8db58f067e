/** The languages that the guides and the doctor speak. */
export const languages = ['node', 'python', 'php', 'ruby', 'go', 'csharp'] as const;

export type Language = (typeof languages)[number];
