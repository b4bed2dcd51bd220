import type {Io} from './io.js';

/**
Whether the program is to keep to one folder.
*/
export function isRestrictedBy(flag: boolean, {env}: Pick<Io, 'env'>): boolean {
	const said = env.BRIEF_RESTRICTED;
	return flag || (said !== undefined && said !== '' && said !== '0');
}
