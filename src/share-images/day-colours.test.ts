import { expect, test } from 'vitest';
import { dayColours, readDayColours } from './day-colours.ts';

test('takes the colours of the day from the style sheet', () => {
	expect(dayColours).toMatchObject({ paper: '#f8f4ea', ink: '#1f1b16', 'seal-ink': '#f8f4ea' });
});

test('names a colour that the style sheet lacks', () => {
	expect(() => readDayColours(':root { --paper: #fff; }')).toThrow('`--ink` is missing');
});
