import {Buffer} from 'node:buffer';
import {close, openSync, read, statSync} from 'node:fs';

/**
A file that is being read while the program gets ready.
*/
export type Ahead = {
	/**
	As it was given to `readAhead()`.
	*/
	readonly path: string;
	/**
	What the file holds; undefined where it could not be had in one go, and is to be read the plain way.
	*/
	readonly bytes: Promise<Uint8Array | undefined>;
};

/**
In bytes: what is shorter is read sooner than asked for; what is longer may be too long altogether.
*/
const leastSize = 512 * 1024;
const mostSize = 64 * 1024 * 1024;

/**
Begins to read a large file in another thread. Whatever is wrong with it is left to whoever reads it the plain way.

@param path An absolute path.
@returns Undefined for what is no file, or not of a size to be worth it.
*/
export function readAhead(path: string): Ahead | undefined {
	try {
		const {size} = statSync(path);
		return size < leastSize || size > mostSize
			? undefined
			: {path, bytes: readWhole(openSync(path, 'r'), size)};
	} catch {
		// It is opened once more, and then it is said why it cannot be.
		return undefined;
	}
}

/**
Reads so many bytes and closes the file; undefined where there are fewer or more.
*/
async function readWhole(
	descriptor: number,
	size: number,
): Promise<Uint8Array | undefined> {
	return new Promise(resolve => {
		// One more than there should be: a file that has grown meanwhile fills it.
		const buffer = Buffer.allocUnsafeSlow(size + 1);
		read(descriptor, buffer, 0, size + 1, 0, (error, length) => {
			close(descriptor, () => {
				resolve(
					error === null && length === size
						? buffer.subarray(0, size)
						: undefined,
				);
			});
		});
	});
}
