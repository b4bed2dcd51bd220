const longest = 2048;

/**
Whether an address may be opened or linked to: http or https, no credentials, no controls, blanks, quotes or backslashes,
a host that no program could take for an option, and not over 2,048 bytes.
*/
export function isSafeAddress(address: string): boolean {
	if (
		Buffer.byteLength(address) > longest ||
		!/^https?:\/\//i.test(address) ||
		/[\s\p{Control}\p{Surrogate}"'<>\\`]/u.test(address)
	) {
		return false;
	}

	const url = URL.canParse(address) ? new URL(address) : undefined;
	return (
		url !== undefined &&
		url.username === '' &&
		url.password === '' &&
		!url.hostname.startsWith('-') &&
		!/^https?:\/\/[^#/?]*@/i.test(address)
	);
}

/**
Opens an address in the reader's browser, with the `open` library: an argument vector, never a shell. Only ever called
for a key that was pressed.
@returns False where the address is not safe or nothing could open it.
*/
export async function openAddress(address: string): Promise<boolean> {
	if (!isSafeAddress(address)) {
		return false;
	}

	const {default: open} = await import('open');
	return new Promise(resolve => {
		const start = async (): Promise<void> => {
			const child = await open(new URL(address).href);
			child.on('error', () => {
				resolve(false);
			});
			child.on('spawn', () => {
				resolve(true);
			});
		};

		start().catch(() => {
			resolve(false);
		});
	});
}
