const encoder = new TextEncoder();

/** The kinds of things, as they stand in the first three bits. */
const [whole, text, array] = [0, 3, 4];

/**
 * Bytes in CBOR (RFC 8949, section 3), as far as an index has it: arrays whose length is told before them, whole numbers
 * from nought to 2³² and texts, each in the shortest form.
 */
export class CborBytes {
	#bytes = new Uint8Array(16);
	/** Bytes written so far. */
	length = 0;

	/** The beginning of an array; what it holds is written after it. */
	array(length: number): void {
		this.#head(array, length);
	}

	number(value: number): void {
		this.#head(whole, value);
	}

	text(value: string): void {
		const bytes = encoder.encode(value);
		this.#head(text, bytes.length);
		this.append(bytes);
	}

	/** What is in CBOR already. */
	append(bytes: Uint8Array): void {
		this.#makeRoom(bytes.length);
		this.#bytes.set(bytes, this.length);
		this.length += bytes.length;
	}

	/** What was written; it is overwritten when more is. */
	get bytes(): Uint8Array {
		return this.#bytes.subarray(0, this.length);
	}

	#makeRoom(count: number): void {
		if (this.length + count <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(this.length + count, this.#bytes.length * 2));
		larger.set(this.#bytes.subarray(0, this.length));
		this.#bytes = larger;
	}

	/** A kind and its number: in the same byte, or in one, two or four after it. */
	#head(kind: number, value: number): void {
		this.#makeRoom(5);
		const bytes = this.#bytes;
		const first = kind << 5;
		if (value < 24) bytes[this.length++] = first | value;
		else if (value < 0x100) {
			bytes[this.length++] = first | 24;
			bytes[this.length++] = value;
		} else if (value < 0x10000) {
			bytes[this.length++] = first | 25;
			bytes[this.length++] = value >> 8;
			bytes[this.length++] = value & 0xff;
		} else {
			bytes[this.length++] = first | 26;
			for (const shift of [24, 16, 8, 0]) bytes[this.length++] = (value >>> shift) & 0xff;
		}
	}
}
