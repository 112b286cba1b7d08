/** What an entry of the history remembers of the dialog: what was asked when a hit was followed. */
export interface DialogEntry {
	dialogQuery?: string;
}
