import {BlockList, isIP} from 'node:net';

/**
Addresses of this machine and of networks that are nobody else's business (IANA special-purpose registries).
*/
const lists: ReadonlyArray<readonly [address: string, bits: number]> = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4],
	['::', 128],
	['::1', 128],
	['64:ff9b::', 96],
	['64:ff9b:1::', 48],
	['100::', 64],
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['fc00::', 7],
	['fe80::', 10],
	['fec0::', 10],
	['ff00::', 8],
];

let blocked: BlockList | undefined;

function blockList(): BlockList {
	if (!blocked) {
		blocked = new BlockList();
		for (const [address, bits] of lists) {
			blocked.addSubnet(address, bits, address.includes(':') ? 'ipv6' : 'ipv4');
		}
	}

	return blocked;
}

const mapped = /^(?:::ffff:(?:0:)?|::)(?<v4>\d+\.\d+\.\d+\.\d+)$/i;

/**
Whether an IP address is one of this machine, of a private network or of no host at all. What is no IP address is
private too: it is not known where it leads.
*/
export function isPrivate(address: string): boolean {
	const bare = address.replaceAll(/^\[|\]$/g, '').split('%', 1)[0]!;
	const v4 = mapped.exec(bare)?.groups?.v4 ?? bare;
	const version = isIP(v4);
	if (version === 4) {
		return blockList().check(v4, 'ipv4');
	}

	// Node writes a mapped address with its last four bytes in hexadecimal, too.
	return (
		version !== 6 ||
		blockList().check(v4, 'ipv6') ||
		/^::(?:ffff:)?[\da-f]{1,4}:[\da-f]{1,4}$/i.test(v4)
	);
}
