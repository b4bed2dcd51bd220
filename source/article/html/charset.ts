const declared = [
	/<meta[^>]{0,400}?\scharset\s*=\s*(?:["']\s*)?(?<name>[\w\-.:]+)/i,
	/<meta[^>]{0,400}?content\s*=\s*["'][^"'>]{0,200}?charset\s*=\s*(?<name>[\w\-.:]+)/i,
	/^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<name>[\w\-.:]+)/i,
];

/**
The encoding that a page names in its first 1,024 bytes, in lower case; undefined where it names none. Where bytes can be
looked at in ASCII, what they say of UTF-16 is wrong: the HTML standard takes UTF-8 then.
*/
export function charsetOf(bytes: Uint8Array): string | undefined {
	const head = bytes.subarray(0, 1024);
	if (!head.includes(0x3c)) {
		return undefined;
	}

	let text = '';
	for (const byte of head) {
		text += String.fromCodePoint(byte);
	}

	const visible = text.replaceAll(/<!--.*?(?:-->|$)/gs, '');
	for (const pattern of declared) {
		const name = pattern.exec(visible)?.groups?.name?.toLowerCase();
		if (name !== undefined) {
			return name.startsWith('utf-16') ? undefined : name;
		}
	}

	return undefined;
}
