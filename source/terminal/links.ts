import {checkAddress} from '../text/address.js';

/**
Opens an address in the reader's browser, with the `open` library: an argument vector, never a shell. Only ever called
for a key that was pressed.
@returns False where the address is not safe or nothing could open it.
*/
export async function openAddress(address: string): Promise<boolean> {
	const checked = checkAddress(address);
	if (!checked) {
		return false;
	}

	const {default: open} = await import('open');
	return new Promise(resolve => {
		const start = async (): Promise<void> => {
			const child = await open(checked.href);
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
