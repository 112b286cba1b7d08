/** What an error says; of what is thrown and is no error, what it is. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
