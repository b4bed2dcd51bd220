import {readFileSync} from 'node:fs';

/**
The most memory a process has held, in megabytes, where the system tells.
*/
export function peakMemory(pid: number): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/VmHWM:\s*(?<size>\d+)/.exec(status)?.groups?.size) / 1000;
	} catch {
		return NaN;
	}
}
