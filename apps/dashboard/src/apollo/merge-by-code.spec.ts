import { gql, InMemoryCache } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { typePolicies } from './client.js';

const wide = gql`
  query Wide {
    standard {
      code
      areas {
        code
        title
      }
    }
  }
`;
const narrow = gql`
  query Narrow {
    standard {
      code
      areas {
        code
        order
      }
    }
  }
`;
const standard = (areas: object[]) => ({ __typename: 'Standard', code: 'SW-2015', areas });
const area = (code: string, more: object) => ({ __typename: 'Area', code, ...more });

describe('the areas of a standard in the cache', () => {
  it('keep what one page asked for when another asks for less', () => {
    const cache = new InMemoryCache({ typePolicies });
    cache.writeQuery({ query: wide, data: { standard: standard([area('CRM', { title: 'Criminalisation' })]) } });
    cache.writeQuery({ query: narrow, data: { standard: standard([area('CRM', { order: 4 })]) } });
    expect(cache.readQuery({ query: wide })).toMatchObject({
      standard: { areas: [{ code: 'CRM', title: 'Criminalisation' }] },
    });
    expect(cache.readQuery({ query: narrow })).toMatchObject({ standard: { areas: [{ code: 'CRM', order: 4 }] } });
  });

  it('are those of the newest answer, in its order', () => {
    const cache = new InMemoryCache({ typePolicies });
    cache.writeQuery({
      query: narrow,
      data: { standard: standard([area('FND', { order: 0 }), area('CRM', { order: 4 })]) },
    });
    cache.writeQuery({
      query: narrow,
      data: { standard: standard([area('CRM', { order: 1 }), area('LVG', { order: 6 })]) },
    });
    expect(cache.readQuery({ query: narrow })).toMatchObject({
      standard: {
        areas: [
          { code: 'CRM', order: 1 },
          { code: 'LVG', order: 6 },
        ],
      },
    });
  });
});
