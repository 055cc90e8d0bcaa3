/** What jest, and runners in its style, put into the global scope. */
declare function beforeAll(run: () => void): void;
declare function afterEach(run: () => void): void;
declare function afterAll(run: () => void): void;
