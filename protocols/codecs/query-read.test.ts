import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { httpRequest } from '../http.js';
import { loadModel } from '../load.js';
import type { OperationModel } from '../model.js';
import { awsQuery } from './aws-query.js';

const model = loadModel('sts');

function read(operation: string, form: string, query: Record<string, string> = {}): Record<string, unknown> {
  const request = httpRequest({ method: 'POST', path: '/', query, headers: {}, body: Buffer.from(form) });
  return awsQuery.readRequest(model, model.operations[operation] as OperationModel, request) as Record<string, unknown>;
}

describe('query inputs', () => {
  it('of texts and numbers alone are the same whether they are read flat or as a tree', () => {
    const cases = {
      'Action=GetSessionToken&Version=2011-06-15': {},
      'DurationSeconds=900&SerialNumber=a%2Bb+c&TokenCode=123456': {
        DurationSeconds: 900,
        SerialNumber: 'a+b c',
        TokenCode: '123456',
      },
      'TokenCode=1&TokenCode=2': { TokenCode: '2' },
      'DurationSeconds=none&DurationSeconds=901': { DurationSeconds: 901 },
      'TokenCode=&Unknown=1&=x&TokenCode2': { TokenCode: '' },
    };
    // Names that no model has make the form one that is read as a tree: one with a dot, and many.
    const many = Array.from({ length: 40 }, (_, i) => `&Other${i}=x`).join('');
    for (const [form, wanted] of Object.entries(cases)) {
      for (const more of ['', '&Other.member.1=x', many]) assert.deepEqual(read('GetSessionToken', form + more), wanted, form);
    }
  });

  it('take what the form says over what the URL says', () => {
    assert.deepEqual(read('GetSessionToken', 'TokenCode=2', { TokenCode: '1', SerialNumber: 's' }), {
      TokenCode: '2',
      SerialNumber: 's',
    });
  });

  it('refuse a text that is no number, and members where there is a text', () => {
    for (const form of ['DurationSeconds=x', 'DurationSeconds=x&A.b=c', 'TokenCode.member.1=1']) {
      assert.throws(() => read('GetSessionToken', form), { code: 'MalformedInput' }, form);
    }
  });

  it('without members are empty, whatever the form holds', () => {
    assert.deepEqual(read('GetCallerIdentity', 'Action=GetCallerIdentity&Version=2011-06-15&A.b=c'), {});
  });
});
