import * as z from 'astro/zod';

const address = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** One report in `content/addresses.yaml`, under its address: what the conversion remembers of all that was ever published. */
export const AddressEntrySchema = z.strictObject({
	/** Title, by which a reader and an editor know it; may be taken out where a title must not stay. */
	headline: z.string().optional(),
	/** Name of its hospital. */
	hospital: z.string().min(1).optional(),
	/** EDTF. */
	date: z.string().min(4).optional(),
	/** Its source file, and the line there on which it began. */
	file: z.string().min(1),
	line: z.int().min(1),
	/** Digest of its letters and figures, in the order of the source. */
	digest: z.string().min(1),
	/** Addresses that it had before. */
	former: z.array(address).optional(),
	/** No source has it any more. */
	removed: z.literal(true).optional(),
	/** The report that its text belongs to now. */
	into: address.optional(),
});

/** `content/addresses.yaml`, by address. */
export const AddressesSchema = z.record(address, AddressEntrySchema);

export type AddressEntry = z.output<typeof AddressEntrySchema>;
