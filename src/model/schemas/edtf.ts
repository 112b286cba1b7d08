import * as z from 'astro/zod';
import { dateFault, dayFault } from '../date-fault.ts';

/** A date that an editor writes, in EDTF. */
export const EdtfSchema = z
	.string()
	.superRefine((text, context) => {
		const fault = dateFault(text);
		if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
	})
	.meta({ expects: '日期，如 2023-08-19' });

/** One day. */
export const DaySchema = z
	.string()
	.superRefine((text, context) => {
		const fault = dayFault(text);
		if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
	})
	.meta({ expects: '日期，如 2023-08-19', format: 'date' });
