/** The codecs, one a protocol, each loaded on its first use. */
import type { Codec } from '../codec.js';
import type { ProtocolName } from '../model.js';

const codecs = new Map<ProtocolName, Codec>();

export function codecFor(protocol: ProtocolName): Codec {
  let codec = codecs.get(protocol);
  if (codec === undefined) {
    codec = load(protocol);
    codecs.set(protocol, codec);
  }
  return codec;
}

function load(protocol: ProtocolName): Codec {
  switch (protocol) {
    case 'rest-xml':
      return (require('./rest-xml.js') as typeof import('./rest-xml.js')).restXml;
    case 'rest-json':
      return (require('./rest-json.js') as typeof import('./rest-json.js')).restJson;
    case 'query':
      return (require('./aws-query.js') as typeof import('./aws-query.js')).awsQuery;
    case 'ec2':
      return (require('./ec2-query.js') as typeof import('./ec2-query.js')).ec2Query;
    case 'json':
      return (require('./aws-json.js') as typeof import('./aws-json.js')).awsJson;
    case 'smithy-rpc-v2-cbor':
      return (require('./rpc-v2-cbor.js') as typeof import('./rpc-v2-cbor.js')).rpcV2Cbor;
    default:
      throw new Error(`There is no codec for the protocol ${protocol} yet.`);
  }
}
