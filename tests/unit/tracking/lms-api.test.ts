import { describe, expect, it } from 'vitest';
import { TrackingError } from '../../../src/core/tracking-port.ts';
import { LmsApi } from '../../../src/tracking/lms-api.ts';

const NAMES = {
  initialize: 'Initialize',
  terminate: 'Terminate',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  lastError: 'GetLastError',
  errorString: 'GetErrorString',
};

function thrownBy(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}

describe('an API object', () => {
  it.each(['true', true, 1, '1'])('has done what it answers with %o', (answer) => {
    expect(thrownBy(() => new LmsApi({ Commit: () => answer }, NAMES).commit())).toBeNull();
  });

  it.each(['false', false, 0, '', null, undefined, Number.NaN, {}, Object.create(null), Symbol('true')])(
    'has not done what it answers with anything else',
    (answer) => {
      const api = new LmsApi(
        { Commit: () => answer, GetLastError: () => 391, GetErrorString: () => 'General Commit Failure' },
        NAMES,
      );
      const error = thrownBy(() => api.commit());
      expect(error).toBeInstanceOf(TrackingError);
      expect(error).toMatchObject({
        operation: 'Commit()',
        code: '391',
        message: expect.stringContaining('General Commit Failure'),
      });
    },
  );

  it('names the element that it refuses', () => {
    const api = new LmsApi(
      { SetValue: () => 'false', GetLastError: () => '406', GetErrorString: () => undefined },
      NAMES,
    );
    expect(thrownBy(() => api.set('cmi.exit', 'x'))).toMatchObject({
      operation: 'SetValue(cmi.exit)',
      code: '406',
      message: expect.stringContaining('the LMS gave no reason'),
    });
  });

  it.each([new TypeError('busy'), 'busy', Object.create(null)])('may throw anything', (thrown: unknown) => {
    const api = new LmsApi(
      {
        Initialize: () => {
          throw thrown;
        },
      },
      NAMES,
    );
    const error = thrownBy(() => api.initialize());
    expect(error).toBeInstanceOf(TrackingError);
    expect(error).toMatchObject({ operation: 'Initialize()', code: 'exception' });
  });

  it('has words of its own for what was thrown', () => {
    const throwing = (thrown: unknown) =>
      new LmsApi(
        {
          Initialize: () => {
            throw thrown;
          },
        },
        NAMES,
      );
    expect(thrownBy(() => throwing(new TypeError('busy')).initialize())).toMatchObject({
      message: expect.stringContaining('TypeError: busy'),
    });
    expect(thrownBy(() => throwing(Object.create(null)).initialize())).toMatchObject({
      message: expect.stringContaining('an answer without words'),
    });
  });

  it('is asked for the words of the code that it gave', () => {
    const asked: unknown[] = [];
    const api = new LmsApi(
      {
        Commit: () => 'false',
        GetLastError: () => 391,
        GetErrorString: (code: unknown) => asked.push(code) && 'no',
      },
      NAMES,
    );
    thrownBy(() => api.commit());
    expect(asked).toEqual(['391']);
  });

  it('is called with one empty text where the standard wants no value', () => {
    const calls: unknown[][] = [];
    const noting = (...values: unknown[]) => calls.push(values) && 'true';
    const api = new LmsApi({ Initialize: noting, Terminate: noting, Commit: noting }, NAMES);
    api.initialize();
    api.commit();
    api.terminate();
    expect(calls).toEqual([[''], [''], ['']]);
  });

  it('is told which function it lacks', () => {
    expect(thrownBy(() => new LmsApi({}, NAMES).terminate())).toMatchObject({
      message: expect.stringContaining('the LMS has no such function'),
    });
  });

  it('may fail to explain itself', () => {
    const api = new LmsApi(
      {
        Terminate: () => 'false',
        GetLastError: () => {
          throw new ReferenceError('errorCode is not defined');
        },
      },
      NAMES,
    );
    expect(thrownBy(() => api.terminate())).toMatchObject({ operation: 'Terminate()', code: 'unknown' });
  });

  it('may lack functions, or be something else', () => {
    for (const object of [{}, { Commit: 'true' }, 7, 'API']) {
      expect(thrownBy(() => new LmsApi(object, NAMES).commit())).toMatchObject({
        operation: 'Commit',
        code: 'missing',
      });
    }
  });

  it.each([
    ['gi1.0', 'gi1.0'],
    [85.5, '85.5'],
    [0, '0'],
    ['', ''],
    [null, ''],
    [undefined, ''],
    [false, ''],
    [{}, ''],
  ])('gives %o as "%s"', (answer, expected) => {
    expect(new LmsApi({ GetValue: () => answer }, NAMES).get('cmi.suspend_data')).toBe(expected);
  });

  it('has no value where asking throws', () => {
    expect(new LmsApi({}, NAMES).get('cmi.suspend_data')).toBe('');
  });

  it('calls functions on the object they belong to', () => {
    const object = {
      kept: '',
      SetValue(element: string, value: string) {
        this.kept = `${element}=${value}`;
        return 'true';
      },
    };
    new LmsApi(object, NAMES).set('cmi.exit', 'suspend');
    expect(object.kept).toBe('cmi.exit=suspend');
  });

  it('is not believed about a commit while there is no network', () => {
    const api = new LmsApi({ Commit: () => 'true' }, NAMES, () => false);
    expect(thrownBy(() => api.commit())).toMatchObject({
      operation: 'Commit()',
      code: 'offline',
      message: expect.stringContaining('the browser has no network'),
    });
  });
});
