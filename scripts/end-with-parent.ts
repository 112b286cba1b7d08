/** Ends this process when the one that started it is gone, so that a build that was killed leaves none behind. */
export function endWithParent(): void {
	process.on('disconnect', () => process.exit(1));
	// The channel alone does not keep a process that is done.
	process.channel?.unref();
}
