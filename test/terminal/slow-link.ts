import {Buffer} from 'node:buffer';

/**
A line that delivers so many bytes a second, each after so many milliseconds.
*/
export function slowLink(
	bytesPerSecond: number,
	delay: number,
	deliver: (text: string) => void,
): (text: string) => void {
	let freeAt = 0;
	return text => {
		const now = performance.now();
		freeAt =
			Math.max(now, freeAt) + (Buffer.byteLength(text) * 1000) / bytesPerSecond;
		setTimeout(
			() => {
				deliver(text);
			},
			freeAt - now + delay,
		);
	};
}
