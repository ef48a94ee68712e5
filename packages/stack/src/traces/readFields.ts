/** One field of a protobuf message: a number (varint or fixed), or bytes, of which a text or a message is made. */
export interface Field {
  readonly number: number;
  readonly value: bigint;
  readonly bytes: Uint8Array;
}

const nothing = new Uint8Array();

/** The fields of a protobuf message, in their order. @throws RangeError for what is cut off or not protobuf */
export function* readFields(message: Uint8Array): Generator<Field> {
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = view.getUint8(at);
      at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError('a number is too long');
  };
  while (at < message.byteLength) {
    const tag = Number(varint());
    const number = tag >>> 3;
    switch (tag & 7) {
      case 0:
        yield { number, value: varint(), bytes: nothing };
        break;
      case 1:
        yield { number, value: view.getBigUint64(at, true), bytes: message.subarray(at, at + 8) };
        at += 8;
        break;
      case 2: {
        const length = Number(varint());
        if (at + length > message.byteLength) throw new RangeError('a field is cut off');
        yield { number, value: 0n, bytes: message.subarray(at, at + length) };
        at += length;
        break;
      }
      case 5:
        yield { number, value: BigInt(view.getUint32(at, true)), bytes: nothing };
        at += 4;
        break;
      default:
        throw new RangeError('this is no protobuf');
    }
  }
}
