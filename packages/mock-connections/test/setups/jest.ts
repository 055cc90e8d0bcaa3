import { handlers, mock } from '@voicepay/mock-connections/msw';
import { setupServer } from 'msw/node';

const server = setupServer(...handlers);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => mock.reset());
afterAll(() => server.close());
