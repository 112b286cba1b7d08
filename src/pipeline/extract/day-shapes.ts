/** How a line of the page's own prints a day in figures: 2023-04-05, 2023年4月5日. */
export const dayInFigures = String.raw`(?<!\d)(?:19|20)\d{2}\s*[-年./／．]\s*\d{1,2}\s*[-月./／．]\s*\d{1,2}(?!\d)\s*日?`;

/** How it prints the time of day: 10:21, 10：21：05. */
export const clockTime = String.raw`(?<!\d)\d{1,2}[:：]\d{2}(?:[:：]\d{2})?`;
