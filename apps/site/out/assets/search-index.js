(function (global, factory) {
    typeof exports === 'object' && typeof module !== 'undefined' ? module.exports = factory() :
    typeof define === 'function' && define.amd ? define(factory) :
    (global = typeof globalThis !== 'undefined' ? globalThis : global || self, global.MiniSearch = factory());
})(this, (function () { 'use strict';

    /** @ignore */
    const ENTRIES = 'ENTRIES';
    /** @ignore */
    const KEYS = 'KEYS';
    /** @ignore */
    const VALUES = 'VALUES';
    /** @ignore */
    const LEAF = '';
    /**
     * @private
     */
    class TreeIterator {
        constructor(set, type) {
            const node = set._tree;
            const keys = Array.from(node.keys());
            this.set = set;
            this._type = type;
            this._path = keys.length > 0 ? [{ node, keys }] : [];
        }
        next() {
            const value = this.dive();
            this.backtrack();
            return value;
        }
        dive() {
            if (this._path.length === 0) {
                return { done: true, value: undefined };
            }
            const { node, keys } = last$1(this._path);
            if (last$1(keys) === LEAF) {
                return { done: false, value: this.result() };
            }
            const child = node.get(last$1(keys));
            this._path.push({ node: child, keys: Array.from(child.keys()) });
            return this.dive();
        }
        backtrack() {
            if (this._path.length === 0) {
                return;
            }
            const keys = last$1(this._path).keys;
            keys.pop();
            if (keys.length > 0) {
                return;
            }
            this._path.pop();
            this.backtrack();
        }
        key() {
            return this.set._prefix + this._path
                .map(({ keys }) => last$1(keys))
                .filter(key => key !== LEAF)
                .join('');
        }
        value() {
            return last$1(this._path).node.get(LEAF);
        }
        result() {
            switch (this._type) {
                case VALUES: return this.value();
                case KEYS: return this.key();
                default: return [this.key(), this.value()];
            }
        }
        [Symbol.iterator]() {
            return this;
        }
    }
    const last$1 = (array) => {
        return array[array.length - 1];
    };

    /* eslint-disable no-labels */
    /**
     * @ignore
     */
    const fuzzySearch = (node, query, maxDistance) => {
        const results = new Map();
        if (query === undefined)
            return results;
        // Number of columns in the Levenshtein matrix.
        const n = query.length + 1;
        // Matching terms can never be longer than N + maxDistance.
        const m = n + maxDistance;
        // Fill first matrix row and column with numbers: 0 1 2 3 ...
        const matrix = new Uint8Array(m * n).fill(maxDistance + 1);
        for (let j = 0; j < n; ++j)
            matrix[j] = j;
        for (let i = 1; i < m; ++i)
            matrix[i * n] = i;
        recurse(node, query, maxDistance, results, matrix, 1, n, '');
        return results;
    };
    // Modified version of http://stevehanov.ca/blog/?id=114
    // This builds a Levenshtein matrix for a given query and continuously updates
    // it for nodes in the radix tree that fall within the given maximum edit
    // distance. Keeping the same matrix around is beneficial especially for larger
    // edit distances.
    //
    //           k   a   t   e   <-- query
    //       0   1   2   3   4
    //   c   1   1   2   3   4
    //   a   2   2   1   2   3
    //   t   3   3   2   1  [2]  <-- edit distance
    //   ^
    //   ^ term in radix tree, rows are added and removed as needed
    const recurse = (node, query, maxDistance, results, matrix, m, n, prefix) => {
        const offset = m * n;
        key: for (const key of node.keys()) {
            if (key === LEAF) {
                // We've reached a leaf node. Check if the edit distance acceptable and
                // store the result if it is.
                const distance = matrix[offset - 1];
                if (distance <= maxDistance) {
                    results.set(prefix, [node.get(key), distance]);
                }
            }
            else {
                // Iterate over all characters in the key. Update the Levenshtein matrix
                // and check if the minimum distance in the last row is still within the
                // maximum edit distance. If it is, we can recurse over all child nodes.
                let i = m;
                for (let pos = 0; pos < key.length; ++pos, ++i) {
                    const char = key[pos];
                    const thisRowOffset = n * i;
                    const prevRowOffset = thisRowOffset - n;
                    // Set the first column based on the previous row, and initialize the
                    // minimum distance in the current row.
                    let minDistance = matrix[thisRowOffset];
                    const jmin = Math.max(0, i - maxDistance - 1);
                    const jmax = Math.min(n - 1, i + maxDistance);
                    // Iterate over remaining columns (characters in the query).
                    for (let j = jmin; j < jmax; ++j) {
                        const different = char !== query[j];
                        // It might make sense to only read the matrix positions used for
                        // deletion/insertion if the characters are different. But we want to
                        // avoid conditional reads for performance reasons.
                        const rpl = matrix[prevRowOffset + j] + +different;
                        const del = matrix[prevRowOffset + j + 1] + 1;
                        const ins = matrix[thisRowOffset + j] + 1;
                        const dist = matrix[thisRowOffset + j + 1] = Math.min(rpl, del, ins);
                        if (dist < minDistance)
                            minDistance = dist;
                    }
                    // Because distance will never decrease, we can stop. There will be no
                    // matching child nodes.
                    if (minDistance > maxDistance) {
                        continue key;
                    }
                }
                recurse(node.get(key), query, maxDistance, results, matrix, i, n, prefix + key);
            }
        }
    };

    /* eslint-disable no-labels */
    /**
     * A class implementing the same interface as a standard JavaScript
     * [`Map`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map)
     * with string keys, but adding support for efficiently searching entries with
     * prefix or fuzzy search. This class is used internally by {@link MiniSearch}
     * as the inverted index data structure. The implementation is a radix tree
     * (compressed prefix tree).
     *
     * Since this class can be of general utility beyond _MiniSearch_, it is
     * exported by the `minisearch` package and can be imported (or required) as
     * `minisearch/SearchableMap`.
     *
     * @typeParam T  The type of the values stored in the map.
     */
    class SearchableMap {
        /**
         * The constructor is normally called without arguments, creating an empty
         * map. In order to create a {@link SearchableMap} from an iterable or from an
         * object, check {@link SearchableMap.from} and {@link
         * SearchableMap.fromObject}.
         *
         * The constructor arguments are for internal use, when creating derived
         * mutable views of a map at a prefix.
         */
        constructor(tree = new Map(), prefix = '') {
            this._size = undefined;
            this._tree = tree;
            this._prefix = prefix;
        }
        /**
         * Creates and returns a mutable view of this {@link SearchableMap},
         * containing only entries that share the given prefix.
         *
         * ### Usage:
         *
         * ```javascript
         * let map = new SearchableMap()
         * map.set("unicorn", 1)
         * map.set("universe", 2)
         * map.set("university", 3)
         * map.set("unique", 4)
         * map.set("hello", 5)
         *
         * let uni = map.atPrefix("uni")
         * uni.get("unique") // => 4
         * uni.get("unicorn") // => 1
         * uni.get("hello") // => undefined
         *
         * let univer = map.atPrefix("univer")
         * univer.get("unique") // => undefined
         * univer.get("universe") // => 2
         * univer.get("university") // => 3
         * ```
         *
         * @param prefix  The prefix
         * @return A {@link SearchableMap} representing a mutable view of the original
         * Map at the given prefix
         */
        atPrefix(prefix) {
            if (!prefix.startsWith(this._prefix)) {
                throw new Error('Mismatched prefix');
            }
            const [node, path] = trackDown(this._tree, prefix.slice(this._prefix.length));
            if (node === undefined) {
                const [parentNode, key] = last(path);
                for (const k of parentNode.keys()) {
                    if (k !== LEAF && k.startsWith(key)) {
                        const node = new Map();
                        node.set(k.slice(key.length), parentNode.get(k));
                        return new SearchableMap(node, prefix);
                    }
                }
            }
            return new SearchableMap(node, prefix);
        }
        /**
         * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/clear
         */
        clear() {
            this._size = undefined;
            this._tree.clear();
        }
        /**
         * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/delete
         * @param key  Key to delete
         */
        delete(key) {
            this._size = undefined;
            return remove(this._tree, key);
        }
        /**
         * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/entries
         * @return An iterator iterating through `[key, value]` entries.
         */
        entries() {
            return new TreeIterator(this, ENTRIES);
        }
        /**
         * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/forEach
         * @param fn  Iteration function
         */
        forEach(fn) {
            for (const [key, value] of this) {
                fn(key, value, this);
            }
        }
        /**
         * Returns a Map of all the entries that have a key within the given edit
         * distance from the search key. The keys of the returned Map are the matching
         * keys, while the values are two-element arrays where the first element is
         * the value associated to the key, and the second is the edit distance of the
         * key to the search key.
         *
         * ### Usage:
         *
         * ```javascript
         * let map = new SearchableMap()
         * map.set('hello', 'world')
         * map.set('hell', 'yeah')
         * map.set('ciao', 'mondo')
         *
         * // Get all entries that match the key 'hallo' with a maximum edit distance of 2
         * map.fuzzyGet('hallo', 2)
         * // => Map(2) { 'hello' => ['world', 1], 'hell' => ['yeah', 2] }
         *
         * // In the example, the "hello" key has value "world" and edit distance of 1
         * // (change "e" to "a"), the key "hell" has value "yeah" and edit distance of 2
         * // (change "e" to "a", delete "o")
         * ```
         *
         * @param key  The search key
         * @param maxEditDistance  The maximum edit distance (Levenshtein)
         * @return A Map of the matching keys to their value and edit distance
         */
        fuzzyGet(key, maxEditDistance) {
            return fuzzySearch(this._tree, key, maxEditDistance);
        }
        /**
         * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/get
         * @param key  Key to get
         * @return Value associated to the key, or `undefined` if the key is not
         * found.
         */
        get(key) {
            const node = lookup(this._tree, key);
            return node !== undefined ? node.get(LEAF) : undefined;
        }
        /**
         * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/has
         * @param key  Key
         * @return True if the key is in the map, false otherwise
         */
        has(key) {
            const node = lookup(this._tree, key);
            return node !== undefined && node.has(LEAF);
        }
        /**
         * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/keys
         * @return An `Iterable` iterating through keys
         */
        keys() {
            return new TreeIterator(this, KEYS);
        }
        /**
         * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/set
         * @param key  Key to set
         * @param value  Value to associate to the key
         * @return The {@link SearchableMap} itself, to allow chaining
         */
        set(key, value) {
            if (typeof key !== 'string') {
                throw new Error('key must be a string');
            }
            this._size = undefined;
            const node = createPath(this._tree, key);
            node.set(LEAF, value);
            return this;
        }
        /**
         * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/size
         */
        get size() {
            if (this._size) {
                return this._size;
            }
            /** @ignore */
            this._size = 0;
            const iter = this.entries();
            while (!iter.next().done)
                this._size += 1;
            return this._size;
        }
        /**
         * Updates the value at the given key using the provided function. The function
         * is called with the current value at the key, and its return value is used as
         * the new value to be set.
         *
         * ### Example:
         *
         * ```javascript
         * // Increment the current value by one
         * searchableMap.update('somekey', (currentValue) => currentValue == null ? 0 : currentValue + 1)
         * ```
         *
         * If the value at the given key is or will be an object, it might not require
         * re-assignment. In that case it is better to use `fetch()`, because it is
         * faster.
         *
         * @param key  The key to update
         * @param fn  The function used to compute the new value from the current one
         * @return The {@link SearchableMap} itself, to allow chaining
         */
        update(key, fn) {
            if (typeof key !== 'string') {
                throw new Error('key must be a string');
            }
            this._size = undefined;
            const node = createPath(this._tree, key);
            node.set(LEAF, fn(node.get(LEAF)));
            return this;
        }
        /**
         * Fetches the value of the given key. If the value does not exist, calls the
         * given function to create a new value, which is inserted at the given key
         * and subsequently returned.
         *
         * ### Example:
         *
         * ```javascript
         * const map = searchableMap.fetch('somekey', () => new Map())
         * map.set('foo', 'bar')
         * ```
         *
         * @param key  The key to update
         * @param initial  A function that creates a new value if the key does not exist
         * @return The existing or new value at the given key
         */
        fetch(key, initial) {
            if (typeof key !== 'string') {
                throw new Error('key must be a string');
            }
            this._size = undefined;
            const node = createPath(this._tree, key);
            let value = node.get(LEAF);
            if (value === undefined) {
                node.set(LEAF, value = initial());
            }
            return value;
        }
        /**
         * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/values
         * @return An `Iterable` iterating through values.
         */
        values() {
            return new TreeIterator(this, VALUES);
        }
        /**
         * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/@@iterator
         */
        [Symbol.iterator]() {
            return this.entries();
        }
        /**
         * Creates a {@link SearchableMap} from an `Iterable` of entries
         *
         * @param entries  Entries to be inserted in the {@link SearchableMap}
         * @return A new {@link SearchableMap} with the given entries
         */
        static from(entries) {
            const tree = new SearchableMap();
            for (const [key, value] of entries) {
                tree.set(key, value);
            }
            return tree;
        }
        /**
         * Creates a {@link SearchableMap} from the iterable properties of a JavaScript object
         *
         * @param object  Object of entries for the {@link SearchableMap}
         * @return A new {@link SearchableMap} with the given entries
         */
        static fromObject(object) {
            return SearchableMap.from(Object.entries(object));
        }
    }
    const trackDown = (tree, key, path = []) => {
        if (key.length === 0 || tree == null) {
            return [tree, path];
        }
        for (const k of tree.keys()) {
            if (k !== LEAF && key.startsWith(k)) {
                path.push([tree, k]); // performance: update in place
                return trackDown(tree.get(k), key.slice(k.length), path);
            }
        }
        path.push([tree, key]); // performance: update in place
        return trackDown(undefined, '', path);
    };
    const lookup = (tree, key) => {
        if (key.length === 0 || tree == null) {
            return tree;
        }
        for (const k of tree.keys()) {
            if (k !== LEAF && key.startsWith(k)) {
                return lookup(tree.get(k), key.slice(k.length));
            }
        }
    };
    // Create a path in the radix tree for the given key, and returns the deepest
    // node. This function is in the hot path for indexing. It avoids unnecessary
    // string operations and recursion for performance.
    const createPath = (node, key) => {
        const keyLength = key.length;
        outer: for (let pos = 0; node && pos < keyLength;) {
            for (const k of node.keys()) {
                // Check whether this key is a candidate: the first characters must match.
                if (k !== LEAF && key[pos] === k[0]) {
                    const len = Math.min(keyLength - pos, k.length);
                    // Advance offset to the point where key and k no longer match.
                    let offset = 1;
                    while (offset < len && key[pos + offset] === k[offset])
                        ++offset;
                    const child = node.get(k);
                    if (offset === k.length) {
                        // The existing key is shorter than the key we need to create.
                        node = child;
                    }
                    else {
                        // Partial match: we need to insert an intermediate node to contain
                        // both the existing subtree and the new node.
                        const intermediate = new Map();
                        intermediate.set(k.slice(offset), child);
                        node.set(key.slice(pos, pos + offset), intermediate);
                        node.delete(k);
                        node = intermediate;
                    }
                    pos += offset;
                    continue outer;
                }
            }
            // Create a final child node to contain the final suffix of the key.
            const child = new Map();
            node.set(key.slice(pos), child);
            return child;
        }
        return node;
    };
    const remove = (tree, key) => {
        const [node, path] = trackDown(tree, key);
        if (node === undefined) {
            return;
        }
        node.delete(LEAF);
        if (node.size === 0) {
            cleanup(path);
        }
        else if (node.size === 1) {
            const [key, value] = node.entries().next().value;
            merge(path, key, value);
        }
    };
    const cleanup = (path) => {
        if (path.length === 0) {
            return;
        }
        const [node, key] = last(path);
        node.delete(key);
        if (node.size === 0) {
            cleanup(path.slice(0, -1));
        }
        else if (node.size === 1) {
            const [key, value] = node.entries().next().value;
            if (key !== LEAF) {
                merge(path.slice(0, -1), key, value);
            }
        }
    };
    const merge = (path, key, value) => {
        if (path.length === 0) {
            return;
        }
        const [node, nodeKey] = last(path);
        node.set(nodeKey + key, value);
        node.delete(nodeKey);
    };
    const last = (array) => {
        return array[array.length - 1];
    };

    const OR = 'or';
    const AND = 'and';
    const AND_NOT = 'and_not';
    /**
     * {@link MiniSearch} is the main entrypoint class, implementing a full-text
     * search engine in memory.
     *
     * @typeParam T  The type of the documents being indexed.
     *
     * ### Basic example:
     *
     * ```javascript
     * const documents = [
     *   {
     *     id: 1,
     *     title: 'Moby Dick',
     *     text: 'Call me Ishmael. Some years ago...',
     *     category: 'fiction'
     *   },
     *   {
     *     id: 2,
     *     title: 'Zen and the Art of Motorcycle Maintenance',
     *     text: 'I can see by my watch...',
     *     category: 'fiction'
     *   },
     *   {
     *     id: 3,
     *     title: 'Neuromancer',
     *     text: 'The sky above the port was...',
     *     category: 'fiction'
     *   },
     *   {
     *     id: 4,
     *     title: 'Zen and the Art of Archery',
     *     text: 'At first sight it must seem...',
     *     category: 'non-fiction'
     *   },
     *   // ...and more
     * ]
     *
     * // Create a search engine that indexes the 'title' and 'text' fields for
     * // full-text search. Search results will include 'title' and 'category' (plus the
     * // id field, that is always stored and returned)
     * const miniSearch = new MiniSearch({
     *   fields: ['title', 'text'],
     *   storeFields: ['title', 'category']
     * })
     *
     * // Add documents to the index
     * miniSearch.addAll(documents)
     *
     * // Search for documents:
     * let results = miniSearch.search('zen art motorcycle')
     * // => [
     * //   { id: 2, title: 'Zen and the Art of Motorcycle Maintenance', category: 'fiction', score: 2.77258 },
     * //   { id: 4, title: 'Zen and the Art of Archery', category: 'non-fiction', score: 1.38629 }
     * // ]
     * ```
     */
    class MiniSearch {
        /**
         * @param options  Configuration options
         *
         * ### Examples:
         *
         * ```javascript
         * // Create a search engine that indexes the 'title' and 'text' fields of your
         * // documents:
         * const miniSearch = new MiniSearch({ fields: ['title', 'text'] })
         * ```
         *
         * ### ID Field:
         *
         * ```javascript
         * // Your documents are assumed to include a unique 'id' field, but if you want
         * // to use a different field for document identification, you can set the
         * // 'idField' option:
         * const miniSearch = new MiniSearch({ idField: 'key', fields: ['title', 'text'] })
         * ```
         *
         * ### Options and defaults:
         *
         * ```javascript
         * // The full set of options (here with their default value) is:
         * const miniSearch = new MiniSearch({
         *   // idField: field that uniquely identifies a document
         *   idField: 'id',
         *
         *   // extractField: function used to get the value of a field in a document.
         *   // By default, it assumes the document is a flat object with field names as
         *   // property keys and field values as string property values, but custom logic
         *   // can be implemented by setting this option to a custom extractor function.
         *   extractField: (document, fieldName) => document[fieldName],
         *
         *   // tokenize: function used to split fields into individual terms. By
         *   // default, it is also used to tokenize search queries, unless a specific
         *   // `tokenize` search option is supplied. When tokenizing an indexed field,
         *   // the field name is passed as the second argument.
         *   tokenize: (string, _fieldName) => string.split(SPACE_OR_PUNCTUATION),
         *
         *   // processTerm: function used to process each tokenized term before
         *   // indexing. It can be used for stemming and normalization. Return a falsy
         *   // value in order to discard a term. By default, it is also used to process
         *   // search queries, unless a specific `processTerm` option is supplied as a
         *   // search option. When processing a term from a indexed field, the field
         *   // name is passed as the second argument.
         *   processTerm: (term, _fieldName) => term.toLowerCase(),
         *
         *   // searchOptions: default search options, see the `search` method for
         *   // details
         *   searchOptions: undefined,
         *
         *   // fields: document fields to be indexed. Mandatory, but not set by default
         *   fields: undefined
         *
         *   // storeFields: document fields to be stored and returned as part of the
         *   // search results.
         *   storeFields: []
         * })
         * ```
         */
        constructor(options) {
            if ((options === null || options === void 0 ? void 0 : options.fields) == null) {
                throw new Error('MiniSearch: option "fields" must be provided');
            }
            const autoVacuum = (options.autoVacuum == null || options.autoVacuum === true) ? defaultAutoVacuumOptions : options.autoVacuum;
            this._options = {
                ...defaultOptions,
                ...options,
                autoVacuum,
                searchOptions: { ...defaultSearchOptions, ...(options.searchOptions || {}) },
                autoSuggestOptions: { ...defaultAutoSuggestOptions, ...(options.autoSuggestOptions || {}) }
            };
            this._index = new SearchableMap();
            this._documentCount = 0;
            this._documentIds = new Map();
            this._idToShortId = new Map();
            // Fields are defined during initialization, don't change, are few in
            // number, rarely need iterating over, and have string keys. Therefore in
            // this case an object is a better candidate than a Map to store the mapping
            // from field key to ID.
            this._fieldIds = {};
            this._fieldLength = new Map();
            this._avgFieldLength = [];
            this._nextId = 0;
            this._storedFields = new Map();
            this._dirtCount = 0;
            this._currentVacuum = null;
            this._enqueuedVacuum = null;
            this._enqueuedVacuumConditions = defaultVacuumConditions;
            this.addFields(this._options.fields);
        }
        /**
         * Adds a document to the index
         *
         * @param document  The document to be indexed
         */
        add(document) {
            const { extractField, stringifyField, tokenize, processTerm, fields, idField } = this._options;
            const id = extractField(document, idField);
            if (id == null) {
                throw new Error(`MiniSearch: document does not have ID field "${idField}"`);
            }
            if (this._idToShortId.has(id)) {
                throw new Error(`MiniSearch: duplicate ID ${id}`);
            }
            const shortDocumentId = this.addDocumentId(id);
            this.saveStoredFields(shortDocumentId, document);
            for (const field of fields) {
                const fieldValue = extractField(document, field);
                if (fieldValue == null)
                    continue;
                const tokens = tokenize(stringifyField(fieldValue, field), field);
                const fieldId = this._fieldIds[field];
                const uniqueTerms = new Set(tokens).size;
                this.addFieldLength(shortDocumentId, fieldId, this._documentCount - 1, uniqueTerms);
                for (const term of tokens) {
                    const processedTerm = processTerm(term, field);
                    if (Array.isArray(processedTerm)) {
                        for (const t of processedTerm) {
                            this.addTerm(fieldId, shortDocumentId, t);
                        }
                    }
                    else if (processedTerm) {
                        this.addTerm(fieldId, shortDocumentId, processedTerm);
                    }
                }
            }
        }
        /**
         * Adds all the given documents to the index
         *
         * @param documents  An array of documents to be indexed
         */
        addAll(documents) {
            for (const document of documents)
                this.add(document);
        }
        /**
         * Adds all the given documents to the index asynchronously.
         *
         * Returns a promise that resolves (to `undefined`) when the indexing is done.
         * This method is useful when index many documents, to avoid blocking the main
         * thread. The indexing is performed asynchronously and in chunks.
         *
         * @param documents  An array of documents to be indexed
         * @param options  Configuration options
         * @return A promise resolving to `undefined` when the indexing is done
         */
        addAllAsync(documents, options = {}) {
            const { chunkSize = 10 } = options;
            const acc = { chunk: [], promise: Promise.resolve() };
            const { chunk, promise } = documents.reduce(({ chunk, promise }, document, i) => {
                chunk.push(document);
                if ((i + 1) % chunkSize === 0) {
                    return {
                        chunk: [],
                        promise: promise
                            .then(() => new Promise(resolve => setTimeout(resolve, 0)))
                            .then(() => this.addAll(chunk))
                    };
                }
                else {
                    return { chunk, promise };
                }
            }, acc);
            return promise.then(() => this.addAll(chunk));
        }
        /**
         * Removes the given document from the index.
         *
         * The document to remove must NOT have changed between indexing and removal,
         * otherwise the index will be corrupted.
         *
         * This method requires passing the full document to be removed (not just the
         * ID), and immediately removes the document from the inverted index, allowing
         * memory to be released. A convenient alternative is {@link
         * MiniSearch#discard}, which needs only the document ID, and has the same
         * visible effect, but delays cleaning up the index until the next vacuuming.
         *
         * @param document  The document to be removed
         */
        remove(document) {
            const { tokenize, processTerm, extractField, stringifyField, fields, idField } = this._options;
            const id = extractField(document, idField);
            if (id == null) {
                throw new Error(`MiniSearch: document does not have ID field "${idField}"`);
            }
            const shortId = this._idToShortId.get(id);
            if (shortId == null) {
                throw new Error(`MiniSearch: cannot remove document with ID ${id}: it is not in the index`);
            }
            for (const field of fields) {
                const fieldValue = extractField(document, field);
                if (fieldValue == null)
                    continue;
                const tokens = tokenize(stringifyField(fieldValue, field), field);
                const fieldId = this._fieldIds[field];
                const uniqueTerms = new Set(tokens).size;
                this.removeFieldLength(shortId, fieldId, this._documentCount, uniqueTerms);
                for (const term of tokens) {
                    const processedTerm = processTerm(term, field);
                    if (Array.isArray(processedTerm)) {
                        for (const t of processedTerm) {
                            this.removeTerm(fieldId, shortId, t);
                        }
                    }
                    else if (processedTerm) {
                        this.removeTerm(fieldId, shortId, processedTerm);
                    }
                }
            }
            this._storedFields.delete(shortId);
            this._documentIds.delete(shortId);
            this._idToShortId.delete(id);
            this._fieldLength.delete(shortId);
            this._documentCount -= 1;
        }
        /**
         * Removes all the given documents from the index. If called with no arguments,
         * it removes _all_ documents from the index.
         *
         * @param documents  The documents to be removed. If this argument is omitted,
         * all documents are removed. Note that, for removing all documents, it is
         * more efficient to call this method with no arguments than to pass all
         * documents.
         */
        removeAll(documents) {
            if (documents) {
                for (const document of documents)
                    this.remove(document);
            }
            else if (arguments.length > 0) {
                throw new Error('Expected documents to be present. Omit the argument to remove all documents.');
            }
            else {
                this._index = new SearchableMap();
                this._documentCount = 0;
                this._documentIds = new Map();
                this._idToShortId = new Map();
                this._fieldLength = new Map();
                this._avgFieldLength = [];
                this._storedFields = new Map();
                this._nextId = 0;
            }
        }
        /**
         * Discards the document with the given ID, so it won't appear in search results
         *
         * It has the same visible effect of {@link MiniSearch.remove} (both cause the
         * document to stop appearing in searches), but a different effect on the
         * internal data structures:
         *
         *   - {@link MiniSearch#remove} requires passing the full document to be
         *   removed as argument, and removes it from the inverted index immediately.
         *
         *   - {@link MiniSearch#discard} instead only needs the document ID, and
         *   works by marking the current version of the document as discarded, so it
         *   is immediately ignored by searches. This is faster and more convenient
         *   than {@link MiniSearch#remove}, but the index is not immediately
         *   modified. To take care of that, vacuuming is performed after a certain
         *   number of documents are discarded, cleaning up the index and allowing
         *   memory to be released.
         *
         * After discarding a document, it is possible to re-add a new version, and
         * only the new version will appear in searches. In other words, discarding
         * and re-adding a document works exactly like removing and re-adding it. The
         * {@link MiniSearch.replace} method can also be used to replace a document
         * with a new version.
         *
         * #### Details about vacuuming
         *
         * Repetite calls to this method would leave obsolete document references in
         * the index, invisible to searches. Two mechanisms take care of cleaning up:
         * clean up during search, and vacuuming.
         *
         *   - Upon search, whenever a discarded ID is found (and ignored for the
         *   results), references to the discarded document are removed from the
         *   inverted index entries for the search terms. This ensures that subsequent
         *   searches for the same terms do not need to skip these obsolete references
         *   again.
         *
         *   - In addition, vacuuming is performed automatically by default (see the
         *   `autoVacuum` field in {@link Options}) after a certain number of
         *   documents are discarded. Vacuuming traverses all terms in the index,
         *   cleaning up all references to discarded documents. Vacuuming can also be
         *   triggered manually by calling {@link MiniSearch#vacuum}.
         *
         * @param id  The ID of the document to be discarded
         */
        discard(id) {
            const shortId = this._idToShortId.get(id);
            if (shortId == null) {
                throw new Error(`MiniSearch: cannot discard document with ID ${id}: it is not in the index`);
            }
            this._idToShortId.delete(id);
            this._documentIds.delete(shortId);
            this._storedFields.delete(shortId);
            (this._fieldLength.get(shortId) || []).forEach((fieldLength, fieldId) => {
                this.removeFieldLength(shortId, fieldId, this._documentCount, fieldLength);
            });
            this._fieldLength.delete(shortId);
            this._documentCount -= 1;
            this._dirtCount += 1;
            this.maybeAutoVacuum();
        }
        maybeAutoVacuum() {
            if (this._options.autoVacuum === false) {
                return;
            }
            const { minDirtFactor, minDirtCount, batchSize, batchWait } = this._options.autoVacuum;
            this.conditionalVacuum({ batchSize, batchWait }, { minDirtCount, minDirtFactor });
        }
        /**
         * Discards the documents with the given IDs, so they won't appear in search
         * results
         *
         * It is equivalent to calling {@link MiniSearch#discard} for all the given
         * IDs, but with the optimization of triggering at most one automatic
         * vacuuming at the end.
         *
         * Note: to remove all documents from the index, it is faster and more
         * convenient to call {@link MiniSearch.removeAll} with no argument, instead
         * of passing all IDs to this method.
         */
        discardAll(ids) {
            const autoVacuum = this._options.autoVacuum;
            try {
                this._options.autoVacuum = false;
                for (const id of ids) {
                    this.discard(id);
                }
            }
            finally {
                this._options.autoVacuum = autoVacuum;
            }
            this.maybeAutoVacuum();
        }
        /**
         * It replaces an existing document with the given updated version
         *
         * It works by discarding the current version and adding the updated one, so
         * it is functionally equivalent to calling {@link MiniSearch#discard}
         * followed by {@link MiniSearch#add}. The ID of the updated document should
         * be the same as the original one.
         *
         * Since it uses {@link MiniSearch#discard} internally, this method relies on
         * vacuuming to clean up obsolete document references from the index, allowing
         * memory to be released (see {@link MiniSearch#discard}).
         *
         * @param updatedDocument  The updated document to replace the old version
         * with
         */
        replace(updatedDocument) {
            const { idField, extractField } = this._options;
            const id = extractField(updatedDocument, idField);
            this.discard(id);
            this.add(updatedDocument);
        }
        /**
         * Triggers a manual vacuuming, cleaning up references to discarded documents
         * from the inverted index
         *
         * Vacuuming is only useful for applications that use the {@link
         * MiniSearch#discard} or {@link MiniSearch#replace} methods.
         *
         * By default, vacuuming is performed automatically when needed (controlled by
         * the `autoVacuum` field in {@link Options}), so there is usually no need to
         * call this method, unless one wants to make sure to perform vacuuming at a
         * specific moment.
         *
         * Vacuuming traverses all terms in the inverted index in batches, and cleans
         * up references to discarded documents from the posting list, allowing memory
         * to be released.
         *
         * The method takes an optional object as argument with the following keys:
         *
         *   - `batchSize`: the size of each batch (1000 by default)
         *
         *   - `batchWait`: the number of milliseconds to wait between batches (10 by
         *   default)
         *
         * On large indexes, vacuuming could have a non-negligible cost: batching
         * avoids blocking the thread for long, diluting this cost so that it is not
         * negatively affecting the application. Nonetheless, this method should only
         * be called when necessary, and relying on automatic vacuuming is usually
         * better.
         *
         * It returns a promise that resolves (to undefined) when the clean up is
         * completed. If vacuuming is already ongoing at the time this method is
         * called, a new one is enqueued immediately after the ongoing one, and a
         * corresponding promise is returned. However, no more than one vacuuming is
         * enqueued on top of the ongoing one, even if this method is called more
         * times (enqueuing multiple ones would be useless).
         *
         * @param options  Configuration options for the batch size and delay. See
         * {@link VacuumOptions}.
         */
        vacuum(options = {}) {
            return this.conditionalVacuum(options);
        }
        conditionalVacuum(options, conditions) {
            // If a vacuum is already ongoing, schedule another as soon as it finishes,
            // unless there's already one enqueued. If one was already enqueued, do not
            // enqueue another on top, but make sure that the conditions are the
            // broadest.
            if (this._currentVacuum) {
                this._enqueuedVacuumConditions = this._enqueuedVacuumConditions && conditions;
                if (this._enqueuedVacuum != null) {
                    return this._enqueuedVacuum;
                }
                this._enqueuedVacuum = this._currentVacuum.then(() => {
                    const conditions = this._enqueuedVacuumConditions;
                    this._enqueuedVacuumConditions = defaultVacuumConditions;
                    return this.performVacuuming(options, conditions);
                });
                return this._enqueuedVacuum;
            }
            if (this.vacuumConditionsMet(conditions) === false) {
                return Promise.resolve();
            }
            this._currentVacuum = this.performVacuuming(options);
            return this._currentVacuum;
        }
        async performVacuuming(options, conditions) {
            const initialDirtCount = this._dirtCount;
            if (this.vacuumConditionsMet(conditions)) {
                const batchSize = options.batchSize || defaultVacuumOptions.batchSize;
                const batchWait = options.batchWait || defaultVacuumOptions.batchWait;
                let i = 1;
                for (const [term, fieldsData] of this._index) {
                    for (const [fieldId, fieldIndex] of fieldsData) {
                        for (const [shortId] of fieldIndex) {
                            if (this._documentIds.has(shortId)) {
                                continue;
                            }
                            if (fieldIndex.size <= 1) {
                                fieldsData.delete(fieldId);
                            }
                            else {
                                fieldIndex.delete(shortId);
                            }
                        }
                    }
                    if (this._index.get(term).size === 0) {
                        this._index.delete(term);
                    }
                    if (i % batchSize === 0) {
                        await new Promise((resolve) => setTimeout(resolve, batchWait));
                    }
                    i += 1;
                }
                this._dirtCount -= initialDirtCount;
            }
            // Make the next lines always async, so they execute after this function returns
            await null;
            this._currentVacuum = this._enqueuedVacuum;
            this._enqueuedVacuum = null;
        }
        vacuumConditionsMet(conditions) {
            if (conditions == null) {
                return true;
            }
            let { minDirtCount, minDirtFactor } = conditions;
            minDirtCount = minDirtCount || defaultAutoVacuumOptions.minDirtCount;
            minDirtFactor = minDirtFactor || defaultAutoVacuumOptions.minDirtFactor;
            return this.dirtCount >= minDirtCount && this.dirtFactor >= minDirtFactor;
        }
        /**
         * Is `true` if a vacuuming operation is ongoing, `false` otherwise
         */
        get isVacuuming() {
            return this._currentVacuum != null;
        }
        /**
         * The number of documents discarded since the most recent vacuuming
         */
        get dirtCount() {
            return this._dirtCount;
        }
        /**
         * A number between 0 and 1 giving an indication about the proportion of
         * documents that are discarded, and can therefore be cleaned up by vacuuming.
         * A value close to 0 means that the index is relatively clean, while a higher
         * value means that the index is relatively dirty, and vacuuming could release
         * memory.
         */
        get dirtFactor() {
            return this._dirtCount / (1 + this._documentCount + this._dirtCount);
        }
        /**
         * Returns `true` if a document with the given ID is present in the index and
         * available for search, `false` otherwise
         *
         * @param id  The document ID
         */
        has(id) {
            return this._idToShortId.has(id);
        }
        /**
         * Returns the stored fields (as configured in the `storeFields` constructor
         * option) for the given document ID. Returns `undefined` if the document is
         * not present in the index.
         *
         * @param id  The document ID
         */
        getStoredFields(id) {
            const shortId = this._idToShortId.get(id);
            if (shortId == null) {
                return undefined;
            }
            return this._storedFields.get(shortId);
        }
        /**
         * Search for documents matching the given search query.
         *
         * The result is a list of scored document IDs matching the query, sorted by
         * descending score, and each including data about which terms were matched and
         * in which fields.
         *
         * ### Basic usage:
         *
         * ```javascript
         * // Search for "zen art motorcycle" with default options: terms have to match
         * // exactly, and individual terms are joined with OR
         * miniSearch.search('zen art motorcycle')
         * // => [ { id: 2, score: 2.77258, match: { ... } }, { id: 4, score: 1.38629, match: { ... } } ]
         * ```
         *
         * ### Restrict search to specific fields:
         *
         * ```javascript
         * // Search only in the 'title' field
         * miniSearch.search('zen', { fields: ['title'] })
         * ```
         *
         * ### Field boosting:
         *
         * ```javascript
         * // Boost a field
         * miniSearch.search('zen', { boost: { title: 2 } })
         * ```
         *
         * ### Prefix search:
         *
         * ```javascript
         * // Search for "moto" with prefix search (it will match documents
         * // containing terms that start with "moto" or "neuro")
         * miniSearch.search('moto neuro', { prefix: true })
         * ```
         *
         * ### Fuzzy search:
         *
         * ```javascript
         * // Search for "ismael" with fuzzy search (it will match documents containing
         * // terms similar to "ismael", with a maximum edit distance of 0.2 term.length
         * // (rounded to nearest integer)
         * miniSearch.search('ismael', { fuzzy: 0.2 })
         * ```
         *
         * ### Combining strategies:
         *
         * ```javascript
         * // Mix of exact match, prefix search, and fuzzy search
         * miniSearch.search('ismael mob', {
         *  prefix: true,
         *  fuzzy: 0.2
         * })
         * ```
         *
         * ### Advanced prefix and fuzzy search:
         *
         * ```javascript
         * // Perform fuzzy and prefix search depending on the search term. Here
         * // performing prefix and fuzzy search only on terms longer than 3 characters
         * miniSearch.search('ismael mob', {
         *  prefix: term => term.length > 3
         *  fuzzy: term => term.length > 3 ? 0.2 : null
         * })
         * ```
         *
         * ### Combine with AND:
         *
         * ```javascript
         * // Combine search terms with AND (to match only documents that contain both
         * // "motorcycle" and "art")
         * miniSearch.search('motorcycle art', { combineWith: 'AND' })
         * ```
         *
         * ### Combine with AND_NOT:
         *
         * There is also an AND_NOT combinator, that finds documents that match the
         * first term, but do not match any of the other terms. This combinator is
         * rarely useful with simple queries, and is meant to be used with advanced
         * query combinations (see later for more details).
         *
         * ### Filtering results:
         *
         * ```javascript
         * // Filter only results in the 'fiction' category (assuming that 'category'
         * // is a stored field)
         * miniSearch.search('motorcycle art', {
         *   filter: (result) => result.category === 'fiction'
         * })
         * ```
         *
         * ### Wildcard query
         *
         * Searching for an empty string (assuming the default tokenizer) returns no
         * results. Sometimes though, one needs to match all documents, like in a
         * "wildcard" search. This is possible by passing the special value
         * {@link MiniSearch.wildcard} as the query:
         *
         * ```javascript
         * // Return search results for all documents
         * miniSearch.search(MiniSearch.wildcard)
         * ```
         *
         * Note that search options such as `filter` and `boostDocument` are still
         * applied, influencing which results are returned, and their order:
         *
         * ```javascript
         * // Return search results for all documents in the 'fiction' category
         * miniSearch.search(MiniSearch.wildcard, {
         *   filter: (result) => result.category === 'fiction'
         * })
         * ```
         *
         * ### Advanced combination of queries:
         *
         * It is possible to combine different subqueries with OR, AND, and AND_NOT,
         * and even with different search options, by passing a query expression
         * tree object as the first argument, instead of a string.
         *
         * ```javascript
         * // Search for documents that contain "zen" and ("motorcycle" or "archery")
         * miniSearch.search({
         *   combineWith: 'AND',
         *   queries: [
         *     'zen',
         *     {
         *       combineWith: 'OR',
         *       queries: ['motorcycle', 'archery']
         *     }
         *   ]
         * })
         *
         * // Search for documents that contain ("apple" or "pear") but not "juice" and
         * // not "tree"
         * miniSearch.search({
         *   combineWith: 'AND_NOT',
         *   queries: [
         *     {
         *       combineWith: 'OR',
         *       queries: ['apple', 'pear']
         *     },
         *     'juice',
         *     'tree'
         *   ]
         * })
         * ```
         *
         * Each node in the expression tree can be either a string, or an object that
         * supports all {@link SearchOptions} fields, plus a `queries` array field for
         * subqueries.
         *
         * Note that, while this can become complicated to do by hand for complex or
         * deeply nested queries, it provides a formalized expression tree API for
         * external libraries that implement a parser for custom query languages.
         *
         * @param query  Search query
         * @param searchOptions  Search options. Each option, if not given, defaults to the corresponding value of `searchOptions` given to the constructor, or to the library default.
         */
        search(query, searchOptions = {}) {
            const { searchOptions: globalSearchOptions } = this._options;
            const searchOptionsWithDefaults = { ...globalSearchOptions, ...searchOptions };
            const rawResults = this.executeQuery(query, searchOptions);
            const results = [];
            for (const [docId, { score, terms, match }] of rawResults) {
                // terms are the matched query terms, which will be returned to the user
                // as queryTerms. The quality is calculated based on them, as opposed to
                // the matched terms in the document (which can be different due to
                // prefix and fuzzy match)
                const quality = terms.length || 1;
                const result = {
                    id: this._documentIds.get(docId),
                    score: score * quality,
                    terms: Object.keys(match),
                    queryTerms: terms,
                    match
                };
                Object.assign(result, this._storedFields.get(docId));
                if (searchOptionsWithDefaults.filter == null || searchOptionsWithDefaults.filter(result)) {
                    results.push(result);
                }
            }
            // If it's a wildcard query, and no document boost is applied, skip sorting
            // the results, as all results have the same score of 1
            if (query === MiniSearch.wildcard && searchOptionsWithDefaults.boostDocument == null) {
                return results;
            }
            results.sort(byScore);
            return results;
        }
        /**
         * Provide suggestions for the given search query
         *
         * The result is a list of suggested modified search queries, derived from the
         * given search query, each with a relevance score, sorted by descending score.
         *
         * By default, it uses the same options used for search, except that by
         * default it performs prefix search on the last term of the query, and
         * combine terms with `'AND'` (requiring all query terms to match). Custom
         * options can be passed as a second argument. Defaults can be changed upon
         * calling the {@link MiniSearch} constructor, by passing a
         * `autoSuggestOptions` option.
         *
         * ### Basic usage:
         *
         * ```javascript
         * // Get suggestions for 'neuro':
         * miniSearch.autoSuggest('neuro')
         * // => [ { suggestion: 'neuromancer', terms: [ 'neuromancer' ], score: 0.46240 } ]
         * ```
         *
         * ### Multiple words:
         *
         * ```javascript
         * // Get suggestions for 'zen ar':
         * miniSearch.autoSuggest('zen ar')
         * // => [
         * //  { suggestion: 'zen archery art', terms: [ 'zen', 'archery', 'art' ], score: 1.73332 },
         * //  { suggestion: 'zen art', terms: [ 'zen', 'art' ], score: 1.21313 }
         * // ]
         * ```
         *
         * ### Fuzzy suggestions:
         *
         * ```javascript
         * // Correct spelling mistakes using fuzzy search:
         * miniSearch.autoSuggest('neromancer', { fuzzy: 0.2 })
         * // => [ { suggestion: 'neuromancer', terms: [ 'neuromancer' ], score: 1.03998 } ]
         * ```
         *
         * ### Filtering:
         *
         * ```javascript
         * // Get suggestions for 'zen ar', but only within the 'fiction' category
         * // (assuming that 'category' is a stored field):
         * miniSearch.autoSuggest('zen ar', {
         *   filter: (result) => result.category === 'fiction'
         * })
         * // => [
         * //  { suggestion: 'zen archery art', terms: [ 'zen', 'archery', 'art' ], score: 1.73332 },
         * //  { suggestion: 'zen art', terms: [ 'zen', 'art' ], score: 1.21313 }
         * // ]
         * ```
         *
         * @param queryString  Query string to be expanded into suggestions
         * @param options  Search options. The supported options and default values
         * are the same as for the {@link MiniSearch#search} method, except that by
         * default prefix search is performed on the last term in the query, and terms
         * are combined with `'AND'`.
         * @return  A sorted array of suggestions sorted by relevance score.
         */
        autoSuggest(queryString, options = {}) {
            options = { ...this._options.autoSuggestOptions, ...options };
            const suggestions = new Map();
            for (const { score, terms } of this.search(queryString, options)) {
                const phrase = terms.join(' ');
                const suggestion = suggestions.get(phrase);
                if (suggestion != null) {
                    suggestion.score += score;
                    suggestion.count += 1;
                }
                else {
                    suggestions.set(phrase, { score, terms, count: 1 });
                }
            }
            const results = [];
            for (const [suggestion, { score, terms, count }] of suggestions) {
                results.push({ suggestion, terms, score: score / count });
            }
            results.sort(byScore);
            return results;
        }
        /**
         * Total number of documents available to search
         */
        get documentCount() {
            return this._documentCount;
        }
        /**
         * Number of terms in the index
         */
        get termCount() {
            return this._index.size;
        }
        /**
         * Deserializes a JSON index (serialized with `JSON.stringify(miniSearch)`)
         * and instantiates a MiniSearch instance. It should be given the same options
         * originally used when serializing the index.
         *
         * ### Usage:
         *
         * ```javascript
         * // If the index was serialized with:
         * let miniSearch = new MiniSearch({ fields: ['title', 'text'] })
         * miniSearch.addAll(documents)
         *
         * const json = JSON.stringify(miniSearch)
         * // It can later be deserialized like this:
         * miniSearch = MiniSearch.loadJSON(json, { fields: ['title', 'text'] })
         * ```
         *
         * @param json  JSON-serialized index
         * @param options  configuration options, same as the constructor
         * @return An instance of MiniSearch deserialized from the given JSON.
         */
        static loadJSON(json, options) {
            if (options == null) {
                throw new Error('MiniSearch: loadJSON should be given the same options used when serializing the index');
            }
            return this.loadJS(JSON.parse(json), options);
        }
        /**
         * Async equivalent of {@link MiniSearch.loadJSON}
         *
         * This function is an alternative to {@link MiniSearch.loadJSON} that returns
         * a promise, and loads the index in batches, leaving pauses between them to avoid
         * blocking the main thread. It tends to be slower than the synchronous
         * version, but does not block the main thread, so it can be a better choice
         * when deserializing very large indexes.
         *
         * @param json  JSON-serialized index
         * @param options  configuration options, same as the constructor
         * @return A Promise that will resolve to an instance of MiniSearch deserialized from the given JSON.
         */
        static async loadJSONAsync(json, options) {
            if (options == null) {
                throw new Error('MiniSearch: loadJSON should be given the same options used when serializing the index');
            }
            return this.loadJSAsync(JSON.parse(json), options);
        }
        /**
         * Returns the default value of an option. It will throw an error if no option
         * with the given name exists.
         *
         * @param optionName  Name of the option
         * @return The default value of the given option
         *
         * ### Usage:
         *
         * ```javascript
         * // Get default tokenizer
         * MiniSearch.getDefault('tokenize')
         *
         * // Get default term processor
         * MiniSearch.getDefault('processTerm')
         *
         * // Unknown options will throw an error
         * MiniSearch.getDefault('notExisting')
         * // => throws 'MiniSearch: unknown option "notExisting"'
         * ```
         */
        static getDefault(optionName) {
            if (defaultOptions.hasOwnProperty(optionName)) {
                return getOwnProperty(defaultOptions, optionName);
            }
            else {
                throw new Error(`MiniSearch: unknown option "${optionName}"`);
            }
        }
        /**
         * @ignore
         */
        static loadJS(js, options) {
            const { index, documentIds, fieldLength, storedFields, serializationVersion } = js;
            const miniSearch = this.instantiateMiniSearch(js, options);
            miniSearch._documentIds = objectToNumericMap(documentIds);
            miniSearch._fieldLength = objectToNumericMap(fieldLength);
            miniSearch._storedFields = objectToNumericMap(storedFields);
            for (const [shortId, id] of miniSearch._documentIds) {
                miniSearch._idToShortId.set(id, shortId);
            }
            for (const [term, data] of index) {
                const dataMap = new Map();
                for (const fieldId of Object.keys(data)) {
                    let indexEntry = data[fieldId];
                    // Version 1 used to nest the index entry inside a field called ds
                    if (serializationVersion === 1) {
                        indexEntry = indexEntry.ds;
                    }
                    dataMap.set(parseInt(fieldId, 10), objectToNumericMap(indexEntry));
                }
                miniSearch._index.set(term, dataMap);
            }
            return miniSearch;
        }
        /**
         * @ignore
         */
        static async loadJSAsync(js, options) {
            const { index, documentIds, fieldLength, storedFields, serializationVersion } = js;
            const miniSearch = this.instantiateMiniSearch(js, options);
            miniSearch._documentIds = await objectToNumericMapAsync(documentIds);
            miniSearch._fieldLength = await objectToNumericMapAsync(fieldLength);
            miniSearch._storedFields = await objectToNumericMapAsync(storedFields);
            for (const [shortId, id] of miniSearch._documentIds) {
                miniSearch._idToShortId.set(id, shortId);
            }
            let count = 0;
            for (const [term, data] of index) {
                const dataMap = new Map();
                for (const fieldId of Object.keys(data)) {
                    let indexEntry = data[fieldId];
                    // Version 1 used to nest the index entry inside a field called ds
                    if (serializationVersion === 1) {
                        indexEntry = indexEntry.ds;
                    }
                    dataMap.set(parseInt(fieldId, 10), await objectToNumericMapAsync(indexEntry));
                }
                if (++count % 1000 === 0)
                    await wait(0);
                miniSearch._index.set(term, dataMap);
            }
            return miniSearch;
        }
        /**
         * @ignore
         */
        static instantiateMiniSearch(js, options) {
            const { documentCount, nextId, fieldIds, averageFieldLength, dirtCount, serializationVersion } = js;
            if (serializationVersion !== 1 && serializationVersion !== 2) {
                throw new Error('MiniSearch: cannot deserialize an index created with an incompatible version');
            }
            const miniSearch = new MiniSearch(options);
            miniSearch._documentCount = documentCount;
            miniSearch._nextId = nextId;
            miniSearch._idToShortId = new Map();
            miniSearch._fieldIds = fieldIds;
            miniSearch._avgFieldLength = averageFieldLength;
            miniSearch._dirtCount = dirtCount || 0;
            miniSearch._index = new SearchableMap();
            return miniSearch;
        }
        /**
         * @ignore
         */
        executeQuery(query, searchOptions = {}) {
            if (query === MiniSearch.wildcard) {
                return this.executeWildcardQuery(searchOptions);
            }
            if (typeof query !== 'string') {
                const options = { ...searchOptions, ...query, queries: undefined };
                const results = query.queries.map((subquery) => this.executeQuery(subquery, options));
                return this.combineResults(results, options.combineWith);
            }
            const { tokenize, processTerm, searchOptions: globalSearchOptions } = this._options;
            const options = { tokenize, processTerm, ...globalSearchOptions, ...searchOptions };
            const { tokenize: searchTokenize, processTerm: searchProcessTerm } = options;
            const terms = searchTokenize(query)
                .flatMap((term) => searchProcessTerm(term))
                .filter((term) => !!term);
            const queries = terms.map(termToQuerySpec(options));
            const results = queries.map(query => this.executeQuerySpec(query, options));
            return this.combineResults(results, options.combineWith);
        }
        /**
         * @ignore
         */
        executeQuerySpec(query, searchOptions) {
            const options = { ...this._options.searchOptions, ...searchOptions };
            const boosts = (options.fields || this._options.fields).reduce((boosts, field) => ({ ...boosts, [field]: getOwnProperty(options.boost, field) || 1 }), {});
            const { boostDocument, weights, maxFuzzy, bm25: bm25params } = options;
            const { fuzzy: fuzzyWeight, prefix: prefixWeight } = { ...defaultSearchOptions.weights, ...weights };
            const data = this._index.get(query.term);
            const results = this.termResults(query.term, query.term, 1, query.termBoost, data, boosts, boostDocument, bm25params);
            let prefixMatches;
            let fuzzyMatches;
            if (query.prefix) {
                prefixMatches = this._index.atPrefix(query.term);
            }
            if (query.fuzzy) {
                const fuzzy = (query.fuzzy === true) ? 0.2 : query.fuzzy;
                const maxDistance = fuzzy < 1 ? Math.min(maxFuzzy, Math.round(query.term.length * fuzzy)) : fuzzy;
                if (maxDistance)
                    fuzzyMatches = this._index.fuzzyGet(query.term, maxDistance);
            }
            if (prefixMatches) {
                for (const [term, data] of prefixMatches) {
                    const distance = term.length - query.term.length;
                    if (!distance) {
                        continue;
                    } // Skip exact match.
                    // Delete the term from fuzzy results (if present) if it is also a
                    // prefix result. This entry will always be scored as a prefix result.
                    fuzzyMatches === null || fuzzyMatches === void 0 ? void 0 : fuzzyMatches.delete(term);
                    // Weight gradually approaches 0 as distance goes to infinity, with the
                    // weight for the hypothetical distance 0 being equal to prefixWeight.
                    // The rate of change is much lower than that of fuzzy matches to
                    // account for the fact that prefix matches stay more relevant than
                    // fuzzy matches for longer distances.
                    const weight = prefixWeight * term.length / (term.length + 0.3 * distance);
                    this.termResults(query.term, term, weight, query.termBoost, data, boosts, boostDocument, bm25params, results);
                }
            }
            if (fuzzyMatches) {
                for (const term of fuzzyMatches.keys()) {
                    const [data, distance] = fuzzyMatches.get(term);
                    if (!distance) {
                        continue;
                    } // Skip exact match.
                    // Weight gradually approaches 0 as distance goes to infinity, with the
                    // weight for the hypothetical distance 0 being equal to fuzzyWeight.
                    const weight = fuzzyWeight * term.length / (term.length + distance);
                    this.termResults(query.term, term, weight, query.termBoost, data, boosts, boostDocument, bm25params, results);
                }
            }
            return results;
        }
        /**
         * @ignore
         */
        executeWildcardQuery(searchOptions) {
            const results = new Map();
            const options = { ...this._options.searchOptions, ...searchOptions };
            for (const [shortId, id] of this._documentIds) {
                const score = options.boostDocument ? options.boostDocument(id, '', this._storedFields.get(shortId)) : 1;
                results.set(shortId, {
                    score,
                    terms: [],
                    match: {}
                });
            }
            return results;
        }
        /**
         * @ignore
         */
        combineResults(results, combineWith = OR) {
            if (results.length === 0) {
                return new Map();
            }
            const operator = combineWith.toLowerCase();
            const combinator = combinators[operator];
            if (!combinator) {
                throw new Error(`Invalid combination operator: ${combineWith}`);
            }
            return results.reduce(combinator) || new Map();
        }
        /**
         * Allows serialization of the index to JSON, to possibly store it and later
         * deserialize it with {@link MiniSearch.loadJSON}.
         *
         * Normally one does not directly call this method, but rather call the
         * standard JavaScript `JSON.stringify()` passing the {@link MiniSearch}
         * instance, and JavaScript will internally call this method. Upon
         * deserialization, one must pass to {@link MiniSearch.loadJSON} the same
         * options used to create the original instance that was serialized.
         *
         * ### Usage:
         *
         * ```javascript
         * // Serialize the index:
         * let miniSearch = new MiniSearch({ fields: ['title', 'text'] })
         * miniSearch.addAll(documents)
         * const json = JSON.stringify(miniSearch)
         *
         * // Later, to deserialize it:
         * miniSearch = MiniSearch.loadJSON(json, { fields: ['title', 'text'] })
         * ```
         *
         * @return A plain-object serializable representation of the search index.
         */
        toJSON() {
            const index = [];
            for (const [term, fieldIndex] of this._index) {
                const data = {};
                for (const [fieldId, freqs] of fieldIndex) {
                    data[fieldId] = Object.fromEntries(freqs);
                }
                index.push([term, data]);
            }
            return {
                documentCount: this._documentCount,
                nextId: this._nextId,
                documentIds: Object.fromEntries(this._documentIds),
                fieldIds: this._fieldIds,
                fieldLength: Object.fromEntries(this._fieldLength),
                averageFieldLength: this._avgFieldLength,
                storedFields: Object.fromEntries(this._storedFields),
                dirtCount: this._dirtCount,
                index,
                serializationVersion: 2
            };
        }
        /**
         * @ignore
         */
        termResults(sourceTerm, derivedTerm, termWeight, termBoost, fieldTermData, fieldBoosts, boostDocumentFn, bm25params, results = new Map()) {
            if (fieldTermData == null)
                return results;
            for (const field of Object.keys(fieldBoosts)) {
                const fieldBoost = fieldBoosts[field];
                const fieldId = this._fieldIds[field];
                const fieldTermFreqs = fieldTermData.get(fieldId);
                if (fieldTermFreqs == null)
                    continue;
                let matchingFields = fieldTermFreqs.size;
                const avgFieldLength = this._avgFieldLength[fieldId];
                for (const docId of fieldTermFreqs.keys()) {
                    if (!this._documentIds.has(docId)) {
                        this.removeTerm(fieldId, docId, derivedTerm);
                        matchingFields -= 1;
                        continue;
                    }
                    const docBoost = boostDocumentFn ? boostDocumentFn(this._documentIds.get(docId), derivedTerm, this._storedFields.get(docId)) : 1;
                    if (!docBoost)
                        continue;
                    const termFreq = fieldTermFreqs.get(docId);
                    const fieldLength = this._fieldLength.get(docId)[fieldId];
                    // NOTE: The total number of fields is set to the number of documents
                    // `this._documentCount`. It could also make sense to use the number of
                    // documents where the current field is non-blank as a normalization
                    // factor. This will make a difference in scoring if the field is rarely
                    // present. This is currently not supported, and may require further
                    // analysis to see if it is a valid use case.
                    const rawScore = calcBM25Score(termFreq, matchingFields, this._documentCount, fieldLength, avgFieldLength, bm25params);
                    const weightedScore = termWeight * termBoost * fieldBoost * docBoost * rawScore;
                    const result = results.get(docId);
                    if (result) {
                        result.score += weightedScore;
                        assignUniqueTerm(result.terms, sourceTerm);
                        const match = getOwnProperty(result.match, derivedTerm);
                        if (match) {
                            match.push(field);
                        }
                        else {
                            result.match[derivedTerm] = [field];
                        }
                    }
                    else {
                        results.set(docId, {
                            score: weightedScore,
                            terms: [sourceTerm],
                            match: { [derivedTerm]: [field] }
                        });
                    }
                }
            }
            return results;
        }
        /**
         * @ignore
         */
        addTerm(fieldId, documentId, term) {
            const indexData = this._index.fetch(term, createMap);
            let fieldIndex = indexData.get(fieldId);
            if (fieldIndex == null) {
                fieldIndex = new Map();
                fieldIndex.set(documentId, 1);
                indexData.set(fieldId, fieldIndex);
            }
            else {
                const docs = fieldIndex.get(documentId);
                fieldIndex.set(documentId, (docs || 0) + 1);
            }
        }
        /**
         * @ignore
         */
        removeTerm(fieldId, documentId, term) {
            if (!this._index.has(term)) {
                this.warnDocumentChanged(documentId, fieldId, term);
                return;
            }
            const indexData = this._index.fetch(term, createMap);
            const fieldIndex = indexData.get(fieldId);
            if (fieldIndex == null || fieldIndex.get(documentId) == null) {
                this.warnDocumentChanged(documentId, fieldId, term);
            }
            else if (fieldIndex.get(documentId) <= 1) {
                if (fieldIndex.size <= 1) {
                    indexData.delete(fieldId);
                }
                else {
                    fieldIndex.delete(documentId);
                }
            }
            else {
                fieldIndex.set(documentId, fieldIndex.get(documentId) - 1);
            }
            if (this._index.get(term).size === 0) {
                this._index.delete(term);
            }
        }
        /**
         * @ignore
         */
        warnDocumentChanged(shortDocumentId, fieldId, term) {
            for (const fieldName of Object.keys(this._fieldIds)) {
                if (this._fieldIds[fieldName] === fieldId) {
                    this._options.logger('warn', `MiniSearch: document with ID ${this._documentIds.get(shortDocumentId)} has changed before removal: term "${term}" was not present in field "${fieldName}". Removing a document after it has changed can corrupt the index!`, 'version_conflict');
                    return;
                }
            }
        }
        /**
         * @ignore
         */
        addDocumentId(documentId) {
            const shortDocumentId = this._nextId;
            this._idToShortId.set(documentId, shortDocumentId);
            this._documentIds.set(shortDocumentId, documentId);
            this._documentCount += 1;
            this._nextId += 1;
            return shortDocumentId;
        }
        /**
         * @ignore
         */
        addFields(fields) {
            for (let i = 0; i < fields.length; i++) {
                this._fieldIds[fields[i]] = i;
            }
        }
        /**
         * @ignore
         */
        addFieldLength(documentId, fieldId, count, length) {
            let fieldLengths = this._fieldLength.get(documentId);
            if (fieldLengths == null)
                this._fieldLength.set(documentId, fieldLengths = []);
            fieldLengths[fieldId] = length;
            const averageFieldLength = this._avgFieldLength[fieldId] || 0;
            const totalFieldLength = (averageFieldLength * count) + length;
            this._avgFieldLength[fieldId] = totalFieldLength / (count + 1);
        }
        /**
         * @ignore
         */
        removeFieldLength(documentId, fieldId, count, length) {
            if (count === 1) {
                this._avgFieldLength[fieldId] = 0;
                return;
            }
            const totalFieldLength = (this._avgFieldLength[fieldId] * count) - length;
            this._avgFieldLength[fieldId] = totalFieldLength / (count - 1);
        }
        /**
         * @ignore
         */
        saveStoredFields(documentId, doc) {
            const { storeFields, extractField } = this._options;
            if (storeFields == null || storeFields.length === 0) {
                return;
            }
            let documentFields = this._storedFields.get(documentId);
            if (documentFields == null)
                this._storedFields.set(documentId, documentFields = {});
            for (const fieldName of storeFields) {
                const fieldValue = extractField(doc, fieldName);
                if (fieldValue !== undefined)
                    documentFields[fieldName] = fieldValue;
            }
        }
    }
    /**
     * The special wildcard symbol that can be passed to {@link MiniSearch#search}
     * to match all documents
     */
    MiniSearch.wildcard = Symbol('*');
    const getOwnProperty = (object, property) => Object.prototype.hasOwnProperty.call(object, property) ? object[property] : undefined;
    const combinators = {
        [OR]: (a, b) => {
            for (const docId of b.keys()) {
                const existing = a.get(docId);
                if (existing == null) {
                    a.set(docId, b.get(docId));
                }
                else {
                    const { score, terms, match } = b.get(docId);
                    existing.score = existing.score + score;
                    existing.match = Object.assign(existing.match, match);
                    assignUniqueTerms(existing.terms, terms);
                }
            }
            return a;
        },
        [AND]: (a, b) => {
            const combined = new Map();
            for (const docId of b.keys()) {
                const existing = a.get(docId);
                if (existing == null)
                    continue;
                const { score, terms, match } = b.get(docId);
                assignUniqueTerms(existing.terms, terms);
                combined.set(docId, {
                    score: existing.score + score,
                    terms: existing.terms,
                    match: Object.assign(existing.match, match)
                });
            }
            return combined;
        },
        [AND_NOT]: (a, b) => {
            for (const docId of b.keys())
                a.delete(docId);
            return a;
        }
    };
    const defaultBM25params = { k: 1.2, b: 0.7, d: 0.5 };
    const calcBM25Score = (termFreq, matchingCount, totalCount, fieldLength, avgFieldLength, bm25params) => {
        const { k, b, d } = bm25params;
        const invDocFreq = Math.log(1 + (totalCount - matchingCount + 0.5) / (matchingCount + 0.5));
        return invDocFreq * (d + termFreq * (k + 1) / (termFreq + k * (1 - b + b * fieldLength / avgFieldLength)));
    };
    const termToQuerySpec = (options) => (term, i, terms) => {
        const fuzzy = (typeof options.fuzzy === 'function')
            ? options.fuzzy(term, i, terms)
            : (options.fuzzy || false);
        const prefix = (typeof options.prefix === 'function')
            ? options.prefix(term, i, terms)
            : (options.prefix === true);
        const termBoost = (typeof options.boostTerm === 'function')
            ? options.boostTerm(term, i, terms)
            : 1;
        return { term, fuzzy, prefix, termBoost };
    };
    const defaultOptions = {
        idField: 'id',
        extractField: (document, fieldName) => document[fieldName],
        stringifyField: (fieldValue, fieldName) => fieldValue.toString(),
        tokenize: (text) => text.split(SPACE_OR_PUNCTUATION),
        processTerm: (term) => term.toLowerCase(),
        fields: undefined,
        searchOptions: undefined,
        storeFields: [],
        logger: (level, message) => {
            if (typeof (console === null || console === void 0 ? void 0 : console[level]) === 'function')
                console[level](message);
        },
        autoVacuum: true
    };
    const defaultSearchOptions = {
        combineWith: OR,
        prefix: false,
        fuzzy: false,
        maxFuzzy: 6,
        boost: {},
        weights: { fuzzy: 0.45, prefix: 0.375 },
        bm25: defaultBM25params
    };
    const defaultAutoSuggestOptions = {
        combineWith: AND,
        prefix: (term, i, terms) => i === terms.length - 1
    };
    const defaultVacuumOptions = { batchSize: 1000, batchWait: 10 };
    const defaultVacuumConditions = { minDirtFactor: 0.1, minDirtCount: 20 };
    const defaultAutoVacuumOptions = { ...defaultVacuumOptions, ...defaultVacuumConditions };
    const assignUniqueTerm = (target, term) => {
        // Avoid adding duplicate terms.
        if (!target.includes(term))
            target.push(term);
    };
    const assignUniqueTerms = (target, source) => {
        for (const term of source) {
            // Avoid adding duplicate terms.
            if (!target.includes(term))
                target.push(term);
        }
    };
    const byScore = ({ score: a }, { score: b }) => b - a;
    const createMap = () => new Map();
    const objectToNumericMap = (object) => {
        const map = new Map();
        for (const key of Object.keys(object)) {
            map.set(parseInt(key, 10), object[key]);
        }
        return map;
    };
    const objectToNumericMapAsync = async (object) => {
        const map = new Map();
        let count = 0;
        for (const key of Object.keys(object)) {
            map.set(parseInt(key, 10), object[key]);
            if (++count % 1000 === 0) {
                await wait(0);
            }
        }
        return map;
    };
    const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    // This regular expression matches any Unicode space, newline, or punctuation
    // character
    const SPACE_OR_PUNCTUATION = /[\n\r\p{Z}\p{P}]+/u;

    return MiniSearch;

}));
//# sourceMappingURL=index.js.map

globalThis.voicepaySearch = MiniSearch.loadJSON("{\"documentCount\":842,\"nextId\":842,\"documentIds\":{\"0\":0,\"1\":1,\"2\":2,\"3\":3,\"4\":4,\"5\":5,\"6\":6,\"7\":7,\"8\":8,\"9\":9,\"10\":10,\"11\":11,\"12\":12,\"13\":13,\"14\":14,\"15\":15,\"16\":16,\"17\":17,\"18\":18,\"19\":19,\"20\":20,\"21\":21,\"22\":22,\"23\":23,\"24\":24,\"25\":25,\"26\":26,\"27\":27,\"28\":28,\"29\":29,\"30\":30,\"31\":31,\"32\":32,\"33\":33,\"34\":34,\"35\":35,\"36\":36,\"37\":37,\"38\":38,\"39\":39,\"40\":40,\"41\":41,\"42\":42,\"43\":43,\"44\":44,\"45\":45,\"46\":46,\"47\":47,\"48\":48,\"49\":49,\"50\":50,\"51\":51,\"52\":52,\"53\":53,\"54\":54,\"55\":55,\"56\":56,\"57\":57,\"58\":58,\"59\":59,\"60\":60,\"61\":61,\"62\":62,\"63\":63,\"64\":64,\"65\":65,\"66\":66,\"67\":67,\"68\":68,\"69\":69,\"70\":70,\"71\":71,\"72\":72,\"73\":73,\"74\":74,\"75\":75,\"76\":76,\"77\":77,\"78\":78,\"79\":79,\"80\":80,\"81\":81,\"82\":82,\"83\":83,\"84\":84,\"85\":85,\"86\":86,\"87\":87,\"88\":88,\"89\":89,\"90\":90,\"91\":91,\"92\":92,\"93\":93,\"94\":94,\"95\":95,\"96\":96,\"97\":97,\"98\":98,\"99\":99,\"100\":100,\"101\":101,\"102\":102,\"103\":103,\"104\":104,\"105\":105,\"106\":106,\"107\":107,\"108\":108,\"109\":109,\"110\":110,\"111\":111,\"112\":112,\"113\":113,\"114\":114,\"115\":115,\"116\":116,\"117\":117,\"118\":118,\"119\":119,\"120\":120,\"121\":121,\"122\":122,\"123\":123,\"124\":124,\"125\":125,\"126\":126,\"127\":127,\"128\":128,\"129\":129,\"130\":130,\"131\":131,\"132\":132,\"133\":133,\"134\":134,\"135\":135,\"136\":136,\"137\":137,\"138\":138,\"139\":139,\"140\":140,\"141\":141,\"142\":142,\"143\":143,\"144\":144,\"145\":145,\"146\":146,\"147\":147,\"148\":148,\"149\":149,\"150\":150,\"151\":151,\"152\":152,\"153\":153,\"154\":154,\"155\":155,\"156\":156,\"157\":157,\"158\":158,\"159\":159,\"160\":160,\"161\":161,\"162\":162,\"163\":163,\"164\":164,\"165\":165,\"166\":166,\"167\":167,\"168\":168,\"169\":169,\"170\":170,\"171\":171,\"172\":172,\"173\":173,\"174\":174,\"175\":175,\"176\":176,\"177\":177,\"178\":178,\"179\":179,\"180\":180,\"181\":181,\"182\":182,\"183\":183,\"184\":184,\"185\":185,\"186\":186,\"187\":187,\"188\":188,\"189\":189,\"190\":190,\"191\":191,\"192\":192,\"193\":193,\"194\":194,\"195\":195,\"196\":196,\"197\":197,\"198\":198,\"199\":199,\"200\":200,\"201\":201,\"202\":202,\"203\":203,\"204\":204,\"205\":205,\"206\":206,\"207\":207,\"208\":208,\"209\":209,\"210\":210,\"211\":211,\"212\":212,\"213\":213,\"214\":214,\"215\":215,\"216\":216,\"217\":217,\"218\":218,\"219\":219,\"220\":220,\"221\":221,\"222\":222,\"223\":223,\"224\":224,\"225\":225,\"226\":226,\"227\":227,\"228\":228,\"229\":229,\"230\":230,\"231\":231,\"232\":232,\"233\":233,\"234\":234,\"235\":235,\"236\":236,\"237\":237,\"238\":238,\"239\":239,\"240\":240,\"241\":241,\"242\":242,\"243\":243,\"244\":244,\"245\":245,\"246\":246,\"247\":247,\"248\":248,\"249\":249,\"250\":250,\"251\":251,\"252\":252,\"253\":253,\"254\":254,\"255\":255,\"256\":256,\"257\":257,\"258\":258,\"259\":259,\"260\":260,\"261\":261,\"262\":262,\"263\":263,\"264\":264,\"265\":265,\"266\":266,\"267\":267,\"268\":268,\"269\":269,\"270\":270,\"271\":271,\"272\":272,\"273\":273,\"274\":274,\"275\":275,\"276\":276,\"277\":277,\"278\":278,\"279\":279,\"280\":280,\"281\":281,\"282\":282,\"283\":283,\"284\":284,\"285\":285,\"286\":286,\"287\":287,\"288\":288,\"289\":289,\"290\":290,\"291\":291,\"292\":292,\"293\":293,\"294\":294,\"295\":295,\"296\":296,\"297\":297,\"298\":298,\"299\":299,\"300\":300,\"301\":301,\"302\":302,\"303\":303,\"304\":304,\"305\":305,\"306\":306,\"307\":307,\"308\":308,\"309\":309,\"310\":310,\"311\":311,\"312\":312,\"313\":313,\"314\":314,\"315\":315,\"316\":316,\"317\":317,\"318\":318,\"319\":319,\"320\":320,\"321\":321,\"322\":322,\"323\":323,\"324\":324,\"325\":325,\"326\":326,\"327\":327,\"328\":328,\"329\":329,\"330\":330,\"331\":331,\"332\":332,\"333\":333,\"334\":334,\"335\":335,\"336\":336,\"337\":337,\"338\":338,\"339\":339,\"340\":340,\"341\":341,\"342\":342,\"343\":343,\"344\":344,\"345\":345,\"346\":346,\"347\":347,\"348\":348,\"349\":349,\"350\":350,\"351\":351,\"352\":352,\"353\":353,\"354\":354,\"355\":355,\"356\":356,\"357\":357,\"358\":358,\"359\":359,\"360\":360,\"361\":361,\"362\":362,\"363\":363,\"364\":364,\"365\":365,\"366\":366,\"367\":367,\"368\":368,\"369\":369,\"370\":370,\"371\":371,\"372\":372,\"373\":373,\"374\":374,\"375\":375,\"376\":376,\"377\":377,\"378\":378,\"379\":379,\"380\":380,\"381\":381,\"382\":382,\"383\":383,\"384\":384,\"385\":385,\"386\":386,\"387\":387,\"388\":388,\"389\":389,\"390\":390,\"391\":391,\"392\":392,\"393\":393,\"394\":394,\"395\":395,\"396\":396,\"397\":397,\"398\":398,\"399\":399,\"400\":400,\"401\":401,\"402\":402,\"403\":403,\"404\":404,\"405\":405,\"406\":406,\"407\":407,\"408\":408,\"409\":409,\"410\":410,\"411\":411,\"412\":412,\"413\":413,\"414\":414,\"415\":415,\"416\":416,\"417\":417,\"418\":418,\"419\":419,\"420\":420,\"421\":421,\"422\":422,\"423\":423,\"424\":424,\"425\":425,\"426\":426,\"427\":427,\"428\":428,\"429\":429,\"430\":430,\"431\":431,\"432\":432,\"433\":433,\"434\":434,\"435\":435,\"436\":436,\"437\":437,\"438\":438,\"439\":439,\"440\":440,\"441\":441,\"442\":442,\"443\":443,\"444\":444,\"445\":445,\"446\":446,\"447\":447,\"448\":448,\"449\":449,\"450\":450,\"451\":451,\"452\":452,\"453\":453,\"454\":454,\"455\":455,\"456\":456,\"457\":457,\"458\":458,\"459\":459,\"460\":460,\"461\":461,\"462\":462,\"463\":463,\"464\":464,\"465\":465,\"466\":466,\"467\":467,\"468\":468,\"469\":469,\"470\":470,\"471\":471,\"472\":472,\"473\":473,\"474\":474,\"475\":475,\"476\":476,\"477\":477,\"478\":478,\"479\":479,\"480\":480,\"481\":481,\"482\":482,\"483\":483,\"484\":484,\"485\":485,\"486\":486,\"487\":487,\"488\":488,\"489\":489,\"490\":490,\"491\":491,\"492\":492,\"493\":493,\"494\":494,\"495\":495,\"496\":496,\"497\":497,\"498\":498,\"499\":499,\"500\":500,\"501\":501,\"502\":502,\"503\":503,\"504\":504,\"505\":505,\"506\":506,\"507\":507,\"508\":508,\"509\":509,\"510\":510,\"511\":511,\"512\":512,\"513\":513,\"514\":514,\"515\":515,\"516\":516,\"517\":517,\"518\":518,\"519\":519,\"520\":520,\"521\":521,\"522\":522,\"523\":523,\"524\":524,\"525\":525,\"526\":526,\"527\":527,\"528\":528,\"529\":529,\"530\":530,\"531\":531,\"532\":532,\"533\":533,\"534\":534,\"535\":535,\"536\":536,\"537\":537,\"538\":538,\"539\":539,\"540\":540,\"541\":541,\"542\":542,\"543\":543,\"544\":544,\"545\":545,\"546\":546,\"547\":547,\"548\":548,\"549\":549,\"550\":550,\"551\":551,\"552\":552,\"553\":553,\"554\":554,\"555\":555,\"556\":556,\"557\":557,\"558\":558,\"559\":559,\"560\":560,\"561\":561,\"562\":562,\"563\":563,\"564\":564,\"565\":565,\"566\":566,\"567\":567,\"568\":568,\"569\":569,\"570\":570,\"571\":571,\"572\":572,\"573\":573,\"574\":574,\"575\":575,\"576\":576,\"577\":577,\"578\":578,\"579\":579,\"580\":580,\"581\":581,\"582\":582,\"583\":583,\"584\":584,\"585\":585,\"586\":586,\"587\":587,\"588\":588,\"589\":589,\"590\":590,\"591\":591,\"592\":592,\"593\":593,\"594\":594,\"595\":595,\"596\":596,\"597\":597,\"598\":598,\"599\":599,\"600\":600,\"601\":601,\"602\":602,\"603\":603,\"604\":604,\"605\":605,\"606\":606,\"607\":607,\"608\":608,\"609\":609,\"610\":610,\"611\":611,\"612\":612,\"613\":613,\"614\":614,\"615\":615,\"616\":616,\"617\":617,\"618\":618,\"619\":619,\"620\":620,\"621\":621,\"622\":622,\"623\":623,\"624\":624,\"625\":625,\"626\":626,\"627\":627,\"628\":628,\"629\":629,\"630\":630,\"631\":631,\"632\":632,\"633\":633,\"634\":634,\"635\":635,\"636\":636,\"637\":637,\"638\":638,\"639\":639,\"640\":640,\"641\":641,\"642\":642,\"643\":643,\"644\":644,\"645\":645,\"646\":646,\"647\":647,\"648\":648,\"649\":649,\"650\":650,\"651\":651,\"652\":652,\"653\":653,\"654\":654,\"655\":655,\"656\":656,\"657\":657,\"658\":658,\"659\":659,\"660\":660,\"661\":661,\"662\":662,\"663\":663,\"664\":664,\"665\":665,\"666\":666,\"667\":667,\"668\":668,\"669\":669,\"670\":670,\"671\":671,\"672\":672,\"673\":673,\"674\":674,\"675\":675,\"676\":676,\"677\":677,\"678\":678,\"679\":679,\"680\":680,\"681\":681,\"682\":682,\"683\":683,\"684\":684,\"685\":685,\"686\":686,\"687\":687,\"688\":688,\"689\":689,\"690\":690,\"691\":691,\"692\":692,\"693\":693,\"694\":694,\"695\":695,\"696\":696,\"697\":697,\"698\":698,\"699\":699,\"700\":700,\"701\":701,\"702\":702,\"703\":703,\"704\":704,\"705\":705,\"706\":706,\"707\":707,\"708\":708,\"709\":709,\"710\":710,\"711\":711,\"712\":712,\"713\":713,\"714\":714,\"715\":715,\"716\":716,\"717\":717,\"718\":718,\"719\":719,\"720\":720,\"721\":721,\"722\":722,\"723\":723,\"724\":724,\"725\":725,\"726\":726,\"727\":727,\"728\":728,\"729\":729,\"730\":730,\"731\":731,\"732\":732,\"733\":733,\"734\":734,\"735\":735,\"736\":736,\"737\":737,\"738\":738,\"739\":739,\"740\":740,\"741\":741,\"742\":742,\"743\":743,\"744\":744,\"745\":745,\"746\":746,\"747\":747,\"748\":748,\"749\":749,\"750\":750,\"751\":751,\"752\":752,\"753\":753,\"754\":754,\"755\":755,\"756\":756,\"757\":757,\"758\":758,\"759\":759,\"760\":760,\"761\":761,\"762\":762,\"763\":763,\"764\":764,\"765\":765,\"766\":766,\"767\":767,\"768\":768,\"769\":769,\"770\":770,\"771\":771,\"772\":772,\"773\":773,\"774\":774,\"775\":775,\"776\":776,\"777\":777,\"778\":778,\"779\":779,\"780\":780,\"781\":781,\"782\":782,\"783\":783,\"784\":784,\"785\":785,\"786\":786,\"787\":787,\"788\":788,\"789\":789,\"790\":790,\"791\":791,\"792\":792,\"793\":793,\"794\":794,\"795\":795,\"796\":796,\"797\":797,\"798\":798,\"799\":799,\"800\":800,\"801\":801,\"802\":802,\"803\":803,\"804\":804,\"805\":805,\"806\":806,\"807\":807,\"808\":808,\"809\":809,\"810\":810,\"811\":811,\"812\":812,\"813\":813,\"814\":814,\"815\":815,\"816\":816,\"817\":817,\"818\":818,\"819\":819,\"820\":820,\"821\":821,\"822\":822,\"823\":823,\"824\":824,\"825\":825,\"826\":826,\"827\":827,\"828\":828,\"829\":829,\"830\":830,\"831\":831,\"832\":832,\"833\":833,\"834\":834,\"835\":835,\"836\":836,\"837\":837,\"838\":838,\"839\":839,\"840\":840,\"841\":841},\"fieldIds\":{\"title\":0,\"text\":1},\"fieldLength\":{\"0\":[2,38],\"1\":[5,1],\"2\":[4,1],\"3\":[4,23],\"4\":[2,1],\"5\":[6,46],\"6\":[2,1],\"7\":[8,1],\"8\":[3,1],\"9\":[4,1],\"10\":[1,1],\"11\":[1,41],\"12\":[1,1],\"13\":[1,1],\"14\":[3,1],\"15\":[2,1],\"16\":[2,1],\"17\":[1,1],\"18\":[1,1],\"19\":[4,21],\"20\":[4,12],\"21\":[4,9],\"22\":[5,16],\"23\":[5,10],\"24\":[5,18],\"25\":[5,16],\"26\":[5,15],\"27\":[5,15],\"28\":[5,16],\"29\":[3,14],\"30\":[6,18],\"31\":[6,17],\"32\":[8,17],\"33\":[7,18],\"34\":[6,19],\"35\":[6,27],\"36\":[5,14],\"37\":[3,16],\"38\":[3,15],\"39\":[3,15],\"40\":[4,13],\"41\":[3,18],\"42\":[8,17],\"43\":[7,14],\"44\":[6,22],\"45\":[7,17],\"46\":[5,19],\"47\":[5,19],\"48\":[6,15],\"49\":[6,12],\"50\":[4,14],\"51\":[6,18],\"52\":[4,18],\"53\":[5,17],\"54\":[5,24],\"55\":[5,12],\"56\":[4,16],\"57\":[5,26],\"58\":[5,20],\"59\":[5,19],\"60\":[3,23],\"61\":[3,24],\"62\":[5,15],\"63\":[5,14],\"64\":[5,15],\"65\":[6,17],\"66\":[5,19],\"67\":[3,29],\"68\":[3,28],\"69\":[6,14],\"70\":[1,36],\"71\":[1,1],\"72\":[3,1],\"73\":[1,1],\"74\":[3,1],\"75\":[1,1],\"76\":[1,1],\"77\":[1,1],\"78\":[1,1],\"79\":[5,15],\"80\":[4,11],\"81\":[4,21],\"82\":[5,14],\"83\":[6,23],\"84\":[5,16],\"85\":[4,14],\"86\":[4,16],\"87\":[3,10],\"88\":[2,9],\"89\":[5,13],\"90\":[5,21],\"91\":[4,15],\"92\":[6,28],\"93\":[6,14],\"94\":[4,26],\"95\":[5,18],\"96\":[5,14],\"97\":[6,19],\"98\":[4,15],\"99\":[4,14],\"100\":[5,12],\"101\":[3,18],\"102\":[3,13],\"103\":[5,17],\"104\":[4,21],\"105\":[6,17],\"106\":[3,20],\"107\":[5,15],\"108\":[3,9],\"109\":[5,17],\"110\":[4,12],\"111\":[5,13],\"112\":[4,14],\"113\":[4,19],\"114\":[6,18],\"115\":[6,17],\"116\":[4,14],\"117\":[5,12],\"118\":[5,14],\"119\":[5,18],\"120\":[5,18],\"121\":[5,12],\"122\":[6,14],\"123\":[4,21],\"124\":[5,18],\"125\":[7,13],\"126\":[7,13],\"127\":[5,13],\"128\":[5,24],\"129\":[4,15],\"130\":[4,26],\"131\":[6,19],\"132\":[5,14],\"133\":[4,19],\"134\":[7,16],\"135\":[7,16],\"136\":[6,19],\"137\":[6,9],\"138\":[4,15],\"139\":[5,22],\"140\":[6,32],\"141\":[5,21],\"142\":[5,18],\"143\":[6,20],\"144\":[6,16],\"145\":[6,14],\"146\":[5,15],\"147\":[4,14],\"148\":[4,18],\"149\":[4,13],\"150\":[1,33],\"151\":[1,1],\"152\":[2,1],\"153\":[1,1],\"154\":[2,1],\"155\":[1,1],\"156\":[1,1],\"157\":[4,29],\"158\":[4,19],\"159\":[5,13],\"160\":[4,12],\"161\":[5,14],\"162\":[4,12],\"163\":[5,19],\"164\":[3,25],\"165\":[5,15],\"166\":[4,17],\"167\":[5,18],\"168\":[5,16],\"169\":[5,16],\"170\":[5,15],\"171\":[5,10],\"172\":[6,15],\"173\":[4,16],\"174\":[5,16],\"175\":[4,10],\"176\":[4,16],\"177\":[3,13],\"178\":[3,15],\"179\":[5,17],\"180\":[4,17],\"181\":[7,12],\"182\":[5,12],\"183\":[6,25],\"184\":[7,15],\"185\":[8,16],\"186\":[3,35],\"187\":[6,22],\"188\":[5,15],\"189\":[5,16],\"190\":[2,15],\"191\":[5,22],\"192\":[5,21],\"193\":[6,15],\"194\":[3,23],\"195\":[7,11],\"196\":[8,25],\"197\":[6,20],\"198\":[4,24],\"199\":[4,28],\"200\":[3,14],\"201\":[6,16],\"202\":[5,18],\"203\":[4,14],\"204\":[7,14],\"205\":[5,17],\"206\":[4,20],\"207\":[9,19],\"208\":[7,15],\"209\":[7,13],\"210\":[4,18],\"211\":[7,21],\"212\":[1,33],\"213\":[1,1],\"214\":[1,1],\"215\":[4,14],\"216\":[6,17],\"217\":[7,21],\"218\":[4,19],\"219\":[5,13],\"220\":[4,18],\"221\":[5,15],\"222\":[8,13],\"223\":[5,14],\"224\":[5,16],\"225\":[3,13],\"226\":[5,17],\"227\":[4,15],\"228\":[3,16],\"229\":[1,40],\"230\":[1,1],\"231\":[1,1],\"232\":[1,1],\"233\":[1,1],\"234\":[1,1],\"235\":[5,16],\"236\":[5,19],\"237\":[6,12],\"238\":[5,12],\"239\":[5,14],\"240\":[6,9],\"241\":[6,18],\"242\":[3,12],\"243\":[5,23],\"244\":[5,12],\"245\":[6,23],\"246\":[4,14],\"247\":[5,21],\"248\":[6,15],\"249\":[5,17],\"250\":[6,12],\"251\":[7,25],\"252\":[6,14],\"253\":[4,15],\"254\":[2,25],\"255\":[2,22],\"256\":[3,19],\"257\":[3,26],\"258\":[5,16],\"259\":[6,17],\"260\":[5,21],\"261\":[4,17],\"262\":[5,18],\"263\":[4,19],\"264\":[3,18],\"265\":[5,12],\"266\":[6,22],\"267\":[8,22],\"268\":[5,24],\"269\":[4,19],\"270\":[7,21],\"271\":[5,16],\"272\":[8,20],\"273\":[6,14],\"274\":[6,17],\"275\":[5,14],\"276\":[5,16],\"277\":[4,12],\"278\":[3,13],\"279\":[6,16],\"280\":[5,18],\"281\":[7,19],\"282\":[1,24],\"283\":[2,1],\"284\":[1,1],\"285\":[6,1],\"286\":[1,1],\"287\":[1,1],\"288\":[1,1],\"289\":[1,1],\"290\":[4,18],\"291\":[5,17],\"292\":[6,14],\"293\":[6,14],\"294\":[6,13],\"295\":[5,9],\"296\":[4,11],\"297\":[4,33],\"298\":[6,11],\"299\":[6,23],\"300\":[7,20],\"301\":[3,11],\"302\":[3,23],\"303\":[3,13],\"304\":[3,11],\"305\":[5,14],\"306\":[6,19],\"307\":[6,27],\"308\":[9,17],\"309\":[8,13],\"310\":[8,14],\"311\":[6,14],\"312\":[6,12],\"313\":[5,20],\"314\":[5,25],\"315\":[6,18],\"316\":[6,13],\"317\":[5,14],\"318\":[6,17],\"319\":[3,20],\"320\":[3,14],\"321\":[5,14],\"322\":[4,12],\"323\":[5,11],\"324\":[3,17],\"325\":[3,24],\"326\":[4,27],\"327\":[7,13],\"328\":[5,16],\"329\":[4,19],\"330\":[5,21],\"331\":[6,13],\"332\":[5,16],\"333\":[5,17],\"334\":[3,32],\"335\":[5,21],\"336\":[3,15],\"337\":[5,19],\"338\":[5,15],\"339\":[7,15],\"340\":[5,16],\"341\":[3,23],\"342\":[7,12],\"343\":[6,15],\"344\":[4,15],\"345\":[4,13],\"346\":[6,17],\"347\":[4,12],\"348\":[4,15],\"349\":[4,18],\"350\":[4,15],\"351\":[7,14],\"352\":[5,15],\"353\":[4,10],\"354\":[5,14],\"355\":[4,19],\"356\":[4,18],\"357\":[4,12],\"358\":[4,14],\"359\":[4,15],\"360\":[6,15],\"361\":[4,16],\"362\":[5,12],\"363\":[6,18],\"364\":[6,24],\"365\":[7,13],\"366\":[6,13],\"367\":[4,25],\"368\":[4,20],\"369\":[4,19],\"370\":[5,13],\"371\":[1,32],\"372\":[1,1],\"373\":[2,1],\"374\":[2,1],\"375\":[1,1],\"376\":[3,17],\"377\":[5,14],\"378\":[5,20],\"379\":[5,12],\"380\":[6,20],\"381\":[5,12],\"382\":[5,17],\"383\":[5,15],\"384\":[5,14],\"385\":[5,14],\"386\":[6,17],\"387\":[3,22],\"388\":[4,16],\"389\":[5,12],\"390\":[3,14],\"391\":[6,15],\"392\":[4,18],\"393\":[7,14],\"394\":[5,17],\"395\":[5,14],\"396\":[3,14],\"397\":[6,14],\"398\":[7,13],\"399\":[5,14],\"400\":[5,13],\"401\":[6,19],\"402\":[8,20],\"403\":[5,22],\"404\":[5,14],\"405\":[7,10],\"406\":[5,22],\"407\":[6,18],\"408\":[5,18],\"409\":[3,16],\"410\":[5,17],\"411\":[5,14],\"412\":[5,23],\"413\":[5,13],\"414\":[1,33],\"415\":[1,1],\"416\":[1,1],\"417\":[1,1],\"418\":[1,1],\"419\":[2,13],\"420\":[5,11],\"421\":[5,21],\"422\":[4,17],\"423\":[3,22],\"424\":[4,21],\"425\":[5,19],\"426\":[5,21],\"427\":[5,20],\"428\":[5,25],\"429\":[5,25],\"430\":[5,18],\"431\":[3,12],\"432\":[5,31],\"433\":[5,29],\"434\":[4,23],\"435\":[3,13],\"436\":[3,11],\"437\":[4,21],\"438\":[4,15],\"439\":[2,31],\"440\":[4,1],\"441\":[1,1],\"442\":[1,1],\"443\":[7,16],\"444\":[6,17],\"445\":[6,21],\"446\":[5,15],\"447\":[8,19],\"448\":[6,19],\"449\":[8,14],\"450\":[7,25],\"451\":[6,9],\"452\":[5,12],\"453\":[5,22],\"454\":[8,12],\"455\":[8,15],\"456\":[9,19],\"457\":[6,15],\"458\":[7,21],\"459\":[5,13],\"460\":[1,28],\"461\":[1,1],\"462\":[1,1],\"463\":[1,1],\"464\":[1,1],\"465\":[5,17],\"466\":[6,15],\"467\":[4,14],\"468\":[5,13],\"469\":[4,13],\"470\":[4,12],\"471\":[5,20],\"472\":[4,15],\"473\":[5,22],\"474\":[6,21],\"475\":[5,13],\"476\":[5,22],\"477\":[6,12],\"478\":[5,21],\"479\":[5,14],\"480\":[7,23],\"481\":[6,20],\"482\":[7,16],\"483\":[8,24],\"484\":[5,11],\"485\":[5,20],\"486\":[5,16],\"487\":[5,13],\"488\":[7,18],\"489\":[4,12],\"490\":[6,23],\"491\":[5,18],\"492\":[5,21],\"493\":[6,15],\"494\":[6,14],\"495\":[1,14],\"496\":[1,1],\"497\":[1,1],\"498\":[2,1],\"499\":[4,21],\"500\":[4,9],\"501\":[6,17],\"502\":[5,19],\"503\":[5,16],\"504\":[5,18],\"505\":[8,17],\"506\":[4,21],\"507\":[5,24],\"508\":[5,20],\"509\":[5,18],\"510\":[5,18],\"511\":[5,15],\"512\":[2,62],\"513\":[3,1],\"514\":[1,1],\"515\":[1,1],\"516\":[1,1],\"517\":[1,1],\"518\":[3,1],\"519\":[1,1],\"520\":[4,1],\"521\":[1,9],\"522\":[1,1],\"523\":[1,1],\"524\":[1,1],\"525\":[1,1],\"526\":[1,1],\"527\":[1,1],\"528\":[1,1],\"529\":[1,1],\"530\":[2,1],\"531\":[1,1],\"532\":[1,1],\"533\":[2,14],\"534\":[2,1],\"535\":[5,1],\"536\":[2,1],\"537\":[2,3],\"538\":[2,5],\"539\":[3,3],\"540\":[3,11],\"541\":[4,7],\"542\":[4,8],\"543\":[3,2],\"544\":[4,2],\"545\":[4,5],\"546\":[5,15],\"547\":[3,2],\"548\":[3,2],\"549\":[5,5],\"550\":[3,4],\"551\":[3,2],\"552\":[5,3],\"553\":[5,6],\"554\":[3,7],\"555\":[4,7],\"556\":[3,6],\"557\":[4,4],\"558\":[1,2],\"559\":[4,2],\"560\":[4,3],\"561\":[3,2],\"562\":[2,2],\"563\":[2,2],\"564\":[2,2],\"565\":[2,4],\"566\":[7,3],\"567\":[6,9],\"568\":[4,6],\"569\":[5,4],\"570\":[6,4],\"571\":[5,8],\"572\":[5,9],\"573\":[4,5],\"574\":[3,10],\"575\":[2,3],\"576\":[4,2],\"577\":[2,4],\"578\":[3,2],\"579\":[6,2],\"580\":[5,2],\"581\":[4,4],\"582\":[2,4],\"583\":[3,4],\"584\":[1,5],\"585\":[2,6],\"586\":[4,5],\"587\":[3,9],\"588\":[3,6],\"589\":[4,5],\"590\":[4,2],\"591\":[3,2],\"592\":[6,2],\"593\":[5,2],\"594\":[5,4],\"595\":[5,3],\"596\":[4,3],\"597\":[5,4],\"598\":[5,4],\"599\":[7,3],\"600\":[3,7],\"601\":[4,4],\"602\":[4,3],\"603\":[4,8],\"604\":[1,2],\"605\":[2,6],\"606\":[3,6],\"607\":[2,2],\"608\":[2,3],\"609\":[6,3],\"610\":[4,4],\"611\":[4,10],\"612\":[4,2],\"613\":[3,2],\"614\":[4,4],\"615\":[3,2],\"616\":[3,2],\"617\":[3,4],\"618\":[4,5],\"619\":[2,12],\"620\":[2,1],\"621\":[1,1],\"622\":[2,1],\"623\":[1,1],\"624\":[1,1],\"625\":[3,14],\"626\":[2,1],\"627\":[2,1],\"628\":[2,2],\"629\":[3,2],\"630\":[3,2],\"631\":[2,2],\"632\":[3,2],\"633\":[3,2],\"634\":[2,2],\"635\":[1,2],\"636\":[2,2],\"637\":[2,2],\"638\":[2,2],\"639\":[2,2],\"640\":[3,2],\"641\":[4,2],\"642\":[3,2],\"643\":[2,2],\"644\":[3,2],\"645\":[3,2],\"646\":[2,13],\"647\":[1,1],\"648\":[2,1],\"649\":[3,1],\"650\":[3,1],\"651\":[3,8],\"652\":[7,1],\"653\":[9,1],\"654\":[5,1],\"655\":[1,1],\"656\":[2,7],\"657\":[2,9],\"658\":[2,5],\"659\":[3,12],\"660\":[4,1],\"661\":[6,1],\"662\":[5,1],\"663\":[8,1],\"664\":[5,1],\"665\":[6,1],\"666\":[6,1],\"667\":[9,1],\"668\":[4,1],\"669\":[9,1],\"670\":[1,1],\"671\":[3,1],\"672\":[2,1],\"673\":[1,1],\"674\":[2,4],\"675\":[2,6],\"676\":[6,5],\"677\":[6,8],\"678\":[6,5],\"679\":[6,6],\"680\":[6,6],\"681\":[4,9],\"682\":[3,4],\"683\":[6,9],\"684\":[2,1],\"685\":[2,3],\"686\":[2,2],\"687\":[3,10],\"688\":[8,1],\"689\":[5,1],\"690\":[3,1],\"691\":[9,1],\"692\":[6,8],\"693\":[6,5],\"694\":[6,3],\"695\":[6,9],\"696\":[3,13],\"697\":[5,1],\"698\":[7,1],\"699\":[1,1],\"700\":[2,5],\"701\":[5,7],\"702\":[4,13],\"703\":[1,1],\"704\":[2,1],\"705\":[2,1],\"706\":[2,1],\"707\":[2,1],\"708\":[2,1],\"709\":[2,1],\"710\":[2,1],\"711\":[2,1],\"712\":[2,1],\"713\":[2,1],\"714\":[2,1],\"715\":[2,1],\"716\":[2,1],\"717\":[2,1],\"718\":[2,1],\"719\":[2,1],\"720\":[2,1],\"721\":[2,1],\"722\":[2,1],\"723\":[2,1],\"724\":[2,1],\"725\":[2,1],\"726\":[2,5],\"727\":[2,9],\"728\":[2,6],\"729\":[2,8],\"730\":[2,6],\"731\":[2,6],\"732\":[2,5],\"733\":[2,7],\"734\":[2,6],\"735\":[2,4],\"736\":[2,7],\"737\":[2,6],\"738\":[2,8],\"739\":[2,9],\"740\":[2,4],\"741\":[2,4],\"742\":[2,7],\"743\":[2,6],\"744\":[2,6],\"745\":[2,11],\"746\":[2,6],\"747\":[2,6],\"748\":[1,12],\"749\":[2,1],\"750\":[1,1],\"751\":[1,1],\"752\":[2,1],\"753\":[2,1],\"754\":[2,1],\"755\":[2,1],\"756\":[2,1],\"757\":[2,1],\"758\":[1,1],\"759\":[2,1],\"760\":[1,1],\"761\":[2,1],\"762\":[2,1],\"763\":[2,1],\"764\":[1,1],\"765\":[2,1],\"766\":[2,1],\"767\":[1,1],\"768\":[2,1],\"769\":[1,1],\"770\":[2,1],\"771\":[1,1],\"772\":[2,1],\"773\":[1,1],\"774\":[2,1],\"775\":[2,1],\"776\":[2,1],\"777\":[2,1],\"778\":[2,1],\"779\":[2,1],\"780\":[2,1],\"781\":[2,1],\"782\":[1,1],\"783\":[2,1],\"784\":[2,1],\"785\":[2,1],\"786\":[2,1],\"787\":[2,1],\"788\":[2,1],\"789\":[2,11],\"790\":[1,20],\"791\":[1,12],\"792\":[2,22],\"793\":[2,10],\"794\":[2,13],\"795\":[2,8],\"796\":[2,8],\"797\":[2,6],\"798\":[1,14],\"799\":[2,8],\"800\":[1,14],\"801\":[2,14],\"802\":[2,13],\"803\":[2,24],\"804\":[1,13],\"805\":[2,16],\"806\":[2,13],\"807\":[1,17],\"808\":[2,11],\"809\":[1,7],\"810\":[2,12],\"811\":[1,25],\"812\":[2,7],\"813\":[1,17],\"814\":[2,18],\"815\":[2,16],\"816\":[2,21],\"817\":[2,6],\"818\":[2,16],\"819\":[2,19],\"820\":[2,13],\"821\":[2,11],\"822\":[1,9],\"823\":[2,16],\"824\":[2,12],\"825\":[2,17],\"826\":[2,14],\"827\":[2,9],\"828\":[2,13],\"829\":[1,10],\"830\":[9,6],\"831\":[5,6],\"832\":[10,6],\"833\":[6,6],\"834\":[9,6],\"835\":[8,6],\"836\":[9,6],\"837\":[10,6],\"838\":[7,6],\"839\":[13,6],\"840\":[4,9],\"841\":[2,1]},\"averageFieldLength\":[3.9121140142517863,11.311163895486937],\"storedFields\":{\"0\":{\"title\":\"Start here Start here\",\"path\":\"index.html\",\"where\":\"Start here\"},\"1\":{\"title\":\"Four things that never change Four things that never change\",\"path\":\"index.html#four-things-that-never-change\",\"where\":\"Start here\"},\"2\":{\"title\":\"What you find here What you find here\",\"path\":\"index.html#what-you-find-here\",\"where\":\"Start here\"},\"3\":{\"title\":\"Verify my start connection Verify my start connection\",\"path\":\"tutorials/verify-my-start-connection.html\",\"where\":\"Tutorials\"},\"4\":{\"title\":\"The command The command\",\"path\":\"tutorials/verify-my-start-connection.html#the-command\",\"where\":\"Verify my start connection\"},\"5\":{\"title\":\"Voice payment collection, protocol 1.0 Voice payment collection, protocol 1.0\",\"path\":\"spec/00-overview.html\",\"where\":\"Specification\"},\"6\":{\"title\":\"The parts The parts\",\"path\":\"spec/00-overview.html#the-parts\",\"where\":\"Voice payment collection, protocol 1.0\"},\"7\":{\"title\":\"One call from its first word to its last One call from its first word to its last\",\"path\":\"spec/00-overview.html#one-call-from-its-first-word-to-its-last\",\"where\":\"Voice payment collection, protocol 1.0\"},\"8\":{\"title\":\"What never changes What never changes\",\"path\":\"spec/00-overview.html#what-never-changes\",\"where\":\"Voice payment collection, protocol 1.0\"},\"9\":{\"title\":\"How to read it How to read it\",\"path\":\"spec/00-overview.html#how-to-read-it\",\"where\":\"Voice payment collection, protocol 1.0\"},\"10\":{\"title\":\"Words Words\",\"path\":\"spec/00-overview.html#words\",\"where\":\"Voice payment collection, protocol 1.0\"},\"11\":{\"title\":\"Function Function\",\"path\":\"spec/01-function.html\",\"where\":\"Specification\"},\"12\":{\"title\":\"Fields Fields\",\"path\":\"spec/01-function.html#fields\",\"where\":\"Function\"},\"13\":{\"title\":\"Slots Slots\",\"path\":\"spec/01-function.html#slots\",\"where\":\"Function\"},\"14\":{\"title\":\"Sessions and channels Sessions and channels\",\"path\":\"spec/01-function.html#sessions-and-channels\",\"where\":\"Function\"},\"15\":{\"title\":\"Input parameters Input parameters\",\"path\":\"spec/01-function.html#input-parameters\",\"where\":\"Function\"},\"16\":{\"title\":\"Set variables Set variables\",\"path\":\"spec/01-function.html#set-variables\",\"where\":\"Function\"},\"17\":{\"title\":\"Messages Messages\",\"path\":\"spec/01-function.html#messages\",\"where\":\"Function\"},\"18\":{\"title\":\"Limits Limits\",\"path\":\"spec/01-function.html#limits\",\"where\":\"Function\"},\"19\":{\"title\":\"function:name-is-identifier function name is identifier\",\"path\":\"spec/01-function.html#function:name-is-identifier\",\"where\":\"Function\"},\"20\":{\"title\":\"function:name-is-unique function name is unique\",\"path\":\"spec/01-function.html#function:name-is-unique\",\"where\":\"Function\"},\"21\":{\"title\":\"function:purpose-is-required function purpose is required\",\"path\":\"spec/01-function.html#function:purpose-is-required\",\"where\":\"Function\"},\"22\":{\"title\":\"function:purpose-reaches-the-agent function purpose reaches the agent\",\"path\":\"spec/01-function.html#function:purpose-reaches-the-agent\",\"where\":\"Function\"},\"23\":{\"title\":\"function:task-prompt-is-optional function task prompt is optional\",\"path\":\"spec/01-function.html#function:task-prompt-is-optional\",\"where\":\"Function\"},\"24\":{\"title\":\"function:configuration-errors-come-together function configuration errors come together\",\"path\":\"spec/01-function.html#function:configuration-errors-come-together\",\"where\":\"Function\"},\"25\":{\"title\":\"function:unknown-keys-are-refused function unknown keys are refused\",\"path\":\"spec/01-function.html#function:unknown-keys-are-refused\",\"where\":\"Function\"},\"26\":{\"title\":\"function:start-connection-is-required function start connection is required\",\"path\":\"spec/01-function.html#function:start-connection-is-required\",\"where\":\"Function\"},\"27\":{\"title\":\"function:outcome-connections-are-optional function outcome connections are optional\",\"path\":\"spec/01-function.html#function:outcome-connections-are-optional\",\"where\":\"Function\"},\"28\":{\"title\":\"function:slot-takes-matching-tag function slot takes matching tag\",\"path\":\"spec/01-function.html#function:slot-takes-matching-tag\",\"where\":\"Function\"},\"29\":{\"title\":\"function:voice-only function voice only\",\"path\":\"spec/01-function.html#function:voice-only\",\"where\":\"Function\"},\"30\":{\"title\":\"function:one-active-session-per-conversation function one active session per conversation\",\"path\":\"spec/01-function.html#function:one-active-session-per-conversation\",\"where\":\"Function\"},\"31\":{\"title\":\"function:opening-answers-a-session-reference function opening answers a session reference\",\"path\":\"spec/01-function.html#function:opening-answers-a-session-reference\",\"where\":\"Function\"},\"32\":{\"title\":\"function:opening-repeated-with-its-key-opens-once function opening repeated with its key opens once\",\"path\":\"spec/01-function.html#function:opening-repeated-with-its-key-opens-once\",\"where\":\"Function\"},\"33\":{\"title\":\"function:input-parameters-are-a-json-schema function input parameters are a json schema\",\"path\":\"spec/01-function.html#function:input-parameters-are-a-json-schema\",\"where\":\"Function\"},\"34\":{\"title\":\"function:invalid-input-refuses-the-session function invalid input refuses the session\",\"path\":\"spec/01-function.html#function:invalid-input-refuses-the-session\",\"where\":\"Function\"},\"35\":{\"title\":\"function:refusal-says-what-to-ask function refusal says what to ask\",\"path\":\"spec/01-function.html#function:refusal-says-what-to-ask\",\"where\":\"Function\"},\"36\":{\"title\":\"function:refused-opening-calls-nobody function refused opening calls nobody\",\"path\":\"spec/01-function.html#function:refused-opening-calls-nobody\",\"where\":\"Function\"},\"37\":{\"title\":\"function:params-accessor function params accessor\",\"path\":\"spec/01-function.html#function:params-accessor\",\"where\":\"Function\"},\"38\":{\"title\":\"function:refs-accessor function refs accessor\",\"path\":\"spec/01-function.html#function:refs-accessor\",\"where\":\"Function\"},\"39\":{\"title\":\"function:input-accessor function input accessor\",\"path\":\"spec/01-function.html#function:input-accessor\",\"where\":\"Function\"},\"40\":{\"title\":\"function:vars-get-accessor function vars get accessor\",\"path\":\"spec/01-function.html#function:vars-get-accessor\",\"where\":\"Function\"},\"41\":{\"title\":\"function:vars-precedence function vars precedence\",\"path\":\"spec/01-function.html#function:vars-precedence\",\"where\":\"Function\"},\"42\":{\"title\":\"function:static-value-is-sent-as-it-stands function static value is sent as it stands\",\"path\":\"spec/01-function.html#function:static-value-is-sent-as-it-stands\",\"where\":\"Function\"},\"43\":{\"title\":\"function:set-variable-is-any-json-value function set variable is any json value\",\"path\":\"spec/01-function.html#function:set-variable-is-any-json-value\",\"where\":\"Function\"},\"44\":{\"title\":\"function:single-expression-keeps-its-type function single expression keeps its type\",\"path\":\"spec/01-function.html#function:single-expression-keeps-its-type\",\"where\":\"Function\"},\"45\":{\"title\":\"function:mixed-template-renders-to-a-string function mixed template renders to a string\",\"path\":\"spec/01-function.html#function:mixed-template-renders-to-a-string\",\"where\":\"Function\"},\"46\":{\"title\":\"function:strings-are-never-guessed function strings are never guessed\",\"path\":\"spec/01-function.html#function:strings-are-never-guessed\",\"where\":\"Function\"},\"47\":{\"title\":\"function:undefined-expression-is-null function undefined expression is null\",\"path\":\"spec/01-function.html#function:undefined-expression-is-null\",\"where\":\"Function\"},\"48\":{\"title\":\"function:undefined-in-text-is-empty function undefined in text is empty\",\"path\":\"spec/01-function.html#function:undefined-in-text-is-empty\",\"where\":\"Function\"},\"49\":{\"title\":\"function:none-prints-as-in-jinja function none prints as in jinja\",\"path\":\"spec/01-function.html#function:none-prints-as-in-jinja\",\"where\":\"Function\"},\"50\":{\"title\":\"function:jinja-in-full function jinja in full\",\"path\":\"spec/01-function.html#function:jinja-in-full\",\"where\":\"Function\"},\"51\":{\"title\":\"function:render-error-refuses-the-session function render error refuses the session\",\"path\":\"spec/01-function.html#function:render-error-refuses-the-session\",\"where\":\"Function\"},\"52\":{\"title\":\"function:templates-are-contained function templates are contained\",\"path\":\"spec/01-function.html#function:templates-are-contained\",\"where\":\"Function\"},\"53\":{\"title\":\"function:template-cost-is-bounded function template cost is bounded\",\"path\":\"spec/01-function.html#function:template-cost-is-bounded\",\"where\":\"Function\"},\"54\":{\"title\":\"function:reserved-names-are-refused function reserved names are refused\",\"path\":\"spec/01-function.html#function:reserved-names-are-refused\",\"where\":\"Function\"},\"55\":{\"title\":\"function:reserved-name-is-named function reserved name is named\",\"path\":\"spec/01-function.html#function:reserved-name-is-named\",\"where\":\"Function\"},\"56\":{\"title\":\"function:messages-are-optional function messages are optional\",\"path\":\"spec/01-function.html#function:messages-are-optional\",\"where\":\"Function\"},\"57\":{\"title\":\"function:all-messages-are-configurable function all messages are configurable\",\"path\":\"spec/01-function.html#function:all-messages-are-configurable\",\"where\":\"Function\"},\"58\":{\"title\":\"function:added-messages-are-configurable function added messages are configurable\",\"path\":\"spec/01-function.html#function:added-messages-are-configurable\",\"where\":\"Function\"},\"59\":{\"title\":\"function:default-names-the-amount function default names the amount\",\"path\":\"spec/01-function.html#function:default-names-the-amount\",\"where\":\"Function\"},\"60\":{\"title\":\"function:message-context function message context\",\"path\":\"spec/01-function.html#function:message-context\",\"where\":\"Function\"},\"61\":{\"title\":\"function:money-filter function money filter\",\"path\":\"spec/01-function.html#function:money-filter\",\"where\":\"Function\"},\"62\":{\"title\":\"function:message-error-falls-back function message error falls back\",\"path\":\"spec/01-function.html#function:message-error-falls-back\",\"where\":\"Function\"},\"63\":{\"title\":\"function:task-prompt-is-rendered function task prompt is rendered\",\"path\":\"spec/01-function.html#function:task-prompt-is-rendered\",\"where\":\"Function\"},\"64\":{\"title\":\"function:retry-limit-is-configurable function retry limit is configurable\",\"path\":\"spec/01-function.html#function:retry-limit-is-configurable\",\"where\":\"Function\"},\"65\":{\"title\":\"function:inter-digit-timeout-is-configurable function inter digit timeout is configurable\",\"path\":\"spec/01-function.html#function:inter-digit-timeout-is-configurable\",\"where\":\"Function\"},\"66\":{\"title\":\"function:added-limits-are-configurable function added limits are configurable\",\"path\":\"spec/01-function.html#function:added-limits-are-configurable\",\"where\":\"Function\"},\"67\":{\"title\":\"function:limit-defaults function limit defaults\",\"path\":\"spec/01-function.html#function:limit-defaults\",\"where\":\"Function\"},\"68\":{\"title\":\"function:limit-ranges function limit ranges\",\"path\":\"spec/01-function.html#function:limit-ranges\",\"where\":\"Function\"},\"69\":{\"title\":\"function:fractions-of-seconds-are-allowed function fractions of seconds are allowed\",\"path\":\"spec/01-function.html#function:fractions-of-seconds-are-allowed\",\"where\":\"Function\"},\"70\":{\"title\":\"Start Start\",\"path\":\"spec/02-start.html\",\"where\":\"Specification\"},\"71\":{\"title\":\"Request Request\",\"path\":\"spec/02-start.html#request\",\"where\":\"Start\"},\"72\":{\"title\":\"Deadline and repetition Deadline and repetition\",\"path\":\"spec/02-start.html#deadline-and-repetition\",\"where\":\"Start\"},\"73\":{\"title\":\"Answer Answer\",\"path\":\"spec/02-start.html#answer\",\"where\":\"Start\"},\"74\":{\"title\":\"Amount and currency Amount and currency\",\"path\":\"spec/02-start.html#amount-and-currency\",\"where\":\"Start\"},\"75\":{\"title\":\"Settings Settings\",\"path\":\"spec/02-start.html#settings\",\"where\":\"Start\"},\"76\":{\"title\":\"Echo Echo\",\"path\":\"spec/02-start.html#echo\",\"where\":\"Start\"},\"77\":{\"title\":\"Failure Failure\",\"path\":\"spec/02-start.html#failure\",\"where\":\"Start\"},\"78\":{\"title\":\"Announcing Announcing\",\"path\":\"spec/02-start.html#announcing\",\"where\":\"Start\"},\"79\":{\"title\":\"start:called-once-per-session start called once per session\",\"path\":\"spec/02-start.html#start:called-once-per-session\",\"where\":\"Start\"},\"80\":{\"title\":\"start:called-by-post start called by post\",\"path\":\"spec/02-start.html#start:called-by-post\",\"where\":\"Start\"},\"81\":{\"title\":\"start:authenticates-as-configured start authenticates as configured\",\"path\":\"spec/02-start.html#start:authenticates-as-configured\",\"where\":\"Start\"},\"82\":{\"title\":\"start:comes-before-any-prompt start comes before any prompt\",\"path\":\"spec/02-start.html#start:comes-before-any-prompt\",\"where\":\"Start\"},\"83\":{\"title\":\"start:body-is-the-set-variables start body is the set variables\",\"path\":\"spec/02-start.html#start:body-is-the-set-variables\",\"where\":\"Start\"},\"84\":{\"title\":\"start:set-variables-stay-frozen start set variables stay frozen\",\"path\":\"spec/02-start.html#start:set-variables-stay-frozen\",\"where\":\"Start\"},\"85\":{\"title\":\"start:sends-session-reference start sends session reference\",\"path\":\"spec/02-start.html#start:sends-session-reference\",\"where\":\"Start\"},\"86\":{\"title\":\"start:sends-idempotency-key start sends idempotency key\",\"path\":\"spec/02-start.html#start:sends-idempotency-key\",\"where\":\"Start\"},\"87\":{\"title\":\"start:sends-traceparent start sends traceparent\",\"path\":\"spec/02-start.html#start:sends-traceparent\",\"where\":\"Start\"},\"88\":{\"title\":\"start:unsigned start unsigned\",\"path\":\"spec/02-start.html#start:unsigned\",\"where\":\"Start\"},\"89\":{\"title\":\"start:answer-within-ten-seconds start answer within ten seconds\",\"path\":\"spec/02-start.html#start:answer-within-ten-seconds\",\"where\":\"Start\"},\"90\":{\"title\":\"start:deadline-ends-the-wait start deadline ends the wait\",\"path\":\"spec/02-start.html#start:deadline-ends-the-wait\",\"where\":\"Start\"},\"91\":{\"title\":\"start:base-calls-once start base calls once\",\"path\":\"spec/02-start.html#start:base-calls-once\",\"where\":\"Start\"},\"92\":{\"title\":\"start:reliable-repeats-within-the-deadline start reliable repeats within the deadline\",\"path\":\"spec/02-start.html#start:reliable-repeats-within-the-deadline\",\"where\":\"Start\"},\"93\":{\"title\":\"start:definite-answers-are-not-repeated start definite answers are not repeated\",\"path\":\"spec/02-start.html#start:definite-answers-are-not-repeated\",\"where\":\"Start\"},\"94\":{\"title\":\"start:same-key-same-answer start same key same answer\",\"path\":\"spec/02-start.html#start:same-key-same-answer\",\"where\":\"Start\"},\"95\":{\"title\":\"start:same-key-other-body start same key other body\",\"path\":\"spec/02-start.html#start:same-key-other-body\",\"where\":\"Start\"},\"96\":{\"title\":\"start:key-forms-are-equal start key forms are equal\",\"path\":\"spec/02-start.html#start:key-forms-are-equal\",\"where\":\"Start\"},\"97\":{\"title\":\"start:connection-failure-is-no-answer start connection failure is no answer\",\"path\":\"spec/02-start.html#start:connection-failure-is-no-answer\",\"where\":\"Start\"},\"98\":{\"title\":\"start:answers-json-object start answers json object\",\"path\":\"spec/02-start.html#start:answers-json-object\",\"where\":\"Start\"},\"99\":{\"title\":\"start:answer-is-valid start answer is valid\",\"path\":\"spec/02-start.html#start:answer-is-valid\",\"where\":\"Start\"},\"100\":{\"title\":\"start:carries-no-card-data start carries no card data\",\"path\":\"spec/02-start.html#start:carries-no-card-data\",\"where\":\"Start\"},\"101\":{\"title\":\"start:tolerates-unicode start tolerates unicode\",\"path\":\"spec/02-start.html#start:tolerates-unicode\",\"where\":\"Start\"},\"102\":{\"title\":\"start:tolerates-headers start tolerates headers\",\"path\":\"spec/02-start.html#start:tolerates-headers\",\"where\":\"Start\"},\"103\":{\"title\":\"start:may-require-the-headers start may require the headers\",\"path\":\"spec/02-start.html#start:may-require-the-headers\",\"where\":\"Start\"},\"104\":{\"title\":\"start:speaks-its-refusal start speaks its refusal\",\"path\":\"spec/02-start.html#start:speaks-its-refusal\",\"where\":\"Start\"},\"105\":{\"title\":\"start:unknown-root-keys-are-ignored start unknown root keys are ignored\",\"path\":\"spec/02-start.html#start:unknown-root-keys-are-ignored\",\"where\":\"Start\"},\"106\":{\"title\":\"start:amount-literal start amount literal\",\"path\":\"spec/02-start.html#start:amount-literal\",\"where\":\"Start\"},\"107\":{\"title\":\"start:amount-in-minor-units start amount in minor units\",\"path\":\"spec/02-start.html#start:amount-in-minor-units\",\"where\":\"Start\"},\"108\":{\"title\":\"start:amount-range start amount range\",\"path\":\"spec/02-start.html#start:amount-range\",\"where\":\"Start\"},\"109\":{\"title\":\"start:duplicate-keys-are-refused start duplicate keys are refused\",\"path\":\"spec/02-start.html#start:duplicate-keys-are-refused\",\"where\":\"Start\"},\"110\":{\"title\":\"start:amount-zero-tokenizes start amount zero tokenizes\",\"path\":\"spec/02-start.html#start:amount-zero-tokenizes\",\"where\":\"Start\"},\"111\":{\"title\":\"start:amount-above-zero-charges start amount above zero charges\",\"path\":\"spec/02-start.html#start:amount-above-zero-charges\",\"where\":\"Start\"},\"112\":{\"title\":\"start:currency-is-required start currency is required\",\"path\":\"spec/02-start.html#start:currency-is-required\",\"where\":\"Start\"},\"113\":{\"title\":\"start:currency-is-payable start currency is payable\",\"path\":\"spec/02-start.html#start:currency-is-payable\",\"where\":\"Start\"},\"114\":{\"title\":\"start:amount-and-currency-are-frozen start amount and currency are frozen\",\"path\":\"spec/02-start.html#start:amount-and-currency-are-frozen\",\"where\":\"Start\"},\"115\":{\"title\":\"start:agent-never-sets-the-amount start agent never sets the amount\",\"path\":\"spec/02-start.html#start:agent-never-sets-the-amount\",\"where\":\"Start\"},\"116\":{\"title\":\"start:description-is-optional start description is optional\",\"path\":\"spec/02-start.html#start:description-is-optional\",\"where\":\"Start\"},\"117\":{\"title\":\"start:settings-inside-processor-parameters start settings inside processor parameters\",\"path\":\"spec/02-start.html#start:settings-inside-processor-parameters\",\"where\":\"Start\"},\"118\":{\"title\":\"start:settings-at-the-root start settings at the root\",\"path\":\"spec/02-start.html#start:settings-at-the-root\",\"where\":\"Start\"},\"119\":{\"title\":\"start:contradicting-settings-are-refused start contradicting settings are refused\",\"path\":\"spec/02-start.html#start:contradicting-settings-are-refused\",\"where\":\"Start\"},\"120\":{\"title\":\"start:equal-settings-are-accepted start equal settings are accepted\",\"path\":\"spec/02-start.html#start:equal-settings-are-accepted\",\"where\":\"Start\"},\"121\":{\"title\":\"start:null-setting-is-absent start null setting is absent\",\"path\":\"spec/02-start.html#start:null-setting-is-absent\",\"where\":\"Start\"},\"122\":{\"title\":\"start:processor-parameters-default-to-empty start processor parameters default to empty\",\"path\":\"spec/02-start.html#start:processor-parameters-default-to-empty\",\"where\":\"Start\"},\"123\":{\"title\":\"start:lists-are-sets start lists are sets\",\"path\":\"spec/02-start.html#start:lists-are-sets\",\"where\":\"Start\"},\"124\":{\"title\":\"start:explicit-default-never-conflicts start explicit default never conflicts\",\"path\":\"spec/02-start.html#start:explicit-default-never-conflicts\",\"where\":\"Start\"},\"125\":{\"title\":\"start:security-code-is-required-by-default start security code is required by default\",\"path\":\"spec/02-start.html#start:security-code-is-required-by-default\",\"where\":\"Start\"},\"126\":{\"title\":\"start:postal-code-is-required-by-default start postal code is required by default\",\"path\":\"spec/02-start.html#start:postal-code-is-required-by-default\",\"where\":\"Start\"},\"127\":{\"title\":\"start:minimum-postal-code-length start minimum postal code length\",\"path\":\"spec/02-start.html#start:minimum-postal-code-length\",\"where\":\"Start\"},\"128\":{\"title\":\"start:minimum-postal-code-range start minimum postal code range\",\"path\":\"spec/02-start.html#start:minimum-postal-code-range\",\"where\":\"Start\"},\"129\":{\"title\":\"start:default-card-types start default card types\",\"path\":\"spec/02-start.html#start:default-card-types\",\"where\":\"Start\"},\"130\":{\"title\":\"start:card-type-vocabulary start card type vocabulary\",\"path\":\"spec/02-start.html#start:card-type-vocabulary\",\"where\":\"Start\"},\"131\":{\"title\":\"start:payment-types-include-credit-card start payment types include credit card\",\"path\":\"spec/02-start.html#start:payment-types-include-credit-card\",\"where\":\"Start\"},\"132\":{\"title\":\"start:settings-have-their-types start settings have their types\",\"path\":\"spec/02-start.html#start:settings-have-their-types\",\"where\":\"Start\"},\"133\":{\"title\":\"start:token-type-vocabulary start token type vocabulary\",\"path\":\"spec/02-start.html#start:token-type-vocabulary\",\"where\":\"Start\"},\"134\":{\"title\":\"start:token-type-counts-at-zero-only start token type counts at zero only\",\"path\":\"spec/02-start.html#start:token-type-counts-at-zero-only\",\"where\":\"Start\"},\"135\":{\"title\":\"start:token-type-defaults-to-one-time start token type defaults to one time\",\"path\":\"spec/02-start.html#start:token-type-defaults-to-one-time\",\"where\":\"Start\"},\"136\":{\"title\":\"start:echo-carries-every-other-key start echo carries every other key\",\"path\":\"spec/02-start.html#start:echo-carries-every-other-key\",\"where\":\"Start\"},\"137\":{\"title\":\"start:echo-leaves-out-the-settings start echo leaves out the settings\",\"path\":\"spec/02-start.html#start:echo-leaves-out-the-settings\",\"where\":\"Start\"},\"138\":{\"title\":\"start:echo-is-lossless start echo is lossless\",\"path\":\"spec/02-start.html#start:echo-is-lossless\",\"where\":\"Start\"},\"139\":{\"title\":\"start:failed-start-ends-the-session start failed start ends the session\",\"path\":\"spec/02-start.html#start:failed-start-ends-the-session\",\"where\":\"Start\"},\"140\":{\"title\":\"start:failed-start-reads-the-problem-type start failed start reads the problem type\",\"path\":\"spec/02-start.html#start:failed-start-reads-the-problem-type\",\"where\":\"Start\"},\"141\":{\"title\":\"start:failed-start-names-the-status start failed start names the status\",\"path\":\"spec/02-start.html#start:failed-start-names-the-status\",\"where\":\"Start\"},\"142\":{\"title\":\"start:failed-start-names-the-timeout start failed start names the timeout\",\"path\":\"spec/02-start.html#start:failed-start-names-the-timeout\",\"where\":\"Start\"},\"143\":{\"title\":\"start:invalid-answer-ends-the-session start invalid answer ends the session\",\"path\":\"spec/02-start.html#start:invalid-answer-ends-the-session\",\"where\":\"Start\"},\"144\":{\"title\":\"start:invalid-answer-names-the-field start invalid answer names the field\",\"path\":\"spec/02-start.html#start:invalid-answer-names-the-field\",\"where\":\"Start\"},\"145\":{\"title\":\"start:failure-asks-for-no-card start failure asks for no card\",\"path\":\"spec/02-start.html#start:failure-asks-for-no-card\",\"where\":\"Start\"},\"146\":{\"title\":\"start:late-answer-is-ignored start late answer is ignored\",\"path\":\"spec/02-start.html#start:late-answer-is-ignored\",\"where\":\"Start\"},\"147\":{\"title\":\"start:disclaimer-comes-first start disclaimer comes first\",\"path\":\"spec/02-start.html#start:disclaimer-comes-first\",\"where\":\"Start\"},\"148\":{\"title\":\"start:amount-is-announced start amount is announced\",\"path\":\"spec/02-start.html#start:amount-is-announced\",\"where\":\"Start\"},\"149\":{\"title\":\"start:waits-for-proceed start waits for proceed\",\"path\":\"spec/02-start.html#start:waits-for-proceed\",\"where\":\"Start\"},\"150\":{\"title\":\"Collect Collect\",\"path\":\"spec/03-collect.html\",\"where\":\"Specification\"},\"151\":{\"title\":\"Fields Fields\",\"path\":\"spec/03-collect.html#fields\",\"where\":\"Collect\"},\"152\":{\"title\":\"Collect commands Collect commands\",\"path\":\"spec/03-collect.html#collect-commands\",\"where\":\"Collect\"},\"153\":{\"title\":\"Keys Keys\",\"path\":\"spec/03-collect.html#keys\",\"where\":\"Collect\"},\"154\":{\"title\":\"Digit timers Digit timers\",\"path\":\"spec/03-collect.html#digit-timers\",\"where\":\"Collect\"},\"155\":{\"title\":\"Validation Validation\",\"path\":\"spec/03-collect.html#validation\",\"where\":\"Collect\"},\"156\":{\"title\":\"Retries Retries\",\"path\":\"spec/03-collect.html#retries\",\"where\":\"Collect\"},\"157\":{\"title\":\"collect:order-of-fields collect order of fields\",\"path\":\"spec/03-collect.html#collect:order-of-fields\",\"where\":\"Collect\"},\"158\":{\"title\":\"collect:only-required-fields collect only required fields\",\"path\":\"spec/03-collect.html#collect:only-required-fields\",\"where\":\"Collect\"},\"159\":{\"title\":\"collect:agent-does-not-choose collect agent does not choose\",\"path\":\"spec/03-collect.html#collect:agent-does-not-choose\",\"where\":\"Collect\"},\"160\":{\"title\":\"collect:prompt-per-field collect prompt per field\",\"path\":\"spec/03-collect.html#collect:prompt-per-field\",\"where\":\"Collect\"},\"161\":{\"title\":\"collect:digits-come-by-keypad collect digits come by keypad\",\"path\":\"spec/03-collect.html#collect:digits-come-by-keypad\",\"where\":\"Collect\"},\"162\":{\"title\":\"collect:command-starts-collecting collect command starts collecting\",\"path\":\"spec/03-collect.html#collect:command-starts-collecting\",\"where\":\"Collect\"},\"163\":{\"title\":\"collect:command-follows-the-prompt collect command follows the prompt\",\"path\":\"spec/03-collect.html#collect:command-follows-the-prompt\",\"where\":\"Collect\"},\"164\":{\"title\":\"collect:numbers-rise collect numbers rise\",\"path\":\"spec/03-collect.html#collect:numbers-rise\",\"where\":\"Collect\"},\"165\":{\"title\":\"collect:facts-carry-the-number collect facts carry the number\",\"path\":\"spec/03-collect.html#collect:facts-carry-the-number\",\"where\":\"Collect\"},\"166\":{\"title\":\"collect:facts-are-authenticated collect facts are authenticated\",\"path\":\"spec/03-collect.html#collect:facts-are-authenticated\",\"where\":\"Collect\"},\"167\":{\"title\":\"collect:facts-come-in-order collect facts come in order\",\"path\":\"spec/03-collect.html#collect:facts-come-in-order\",\"where\":\"Collect\"},\"168\":{\"title\":\"collect:commands-come-in-order collect commands come in order\",\"path\":\"spec/03-collect.html#collect:commands-come-in-order\",\"where\":\"Collect\"},\"169\":{\"title\":\"collect:repeated-command-changes-nothing collect repeated command changes nothing\",\"path\":\"spec/03-collect.html#collect:repeated-command-changes-nothing\",\"where\":\"Collect\"},\"170\":{\"title\":\"collect:stale-facts-are-ignored collect stale facts are ignored\",\"path\":\"spec/03-collect.html#collect:stale-facts-are-ignored\",\"where\":\"Collect\"},\"171\":{\"title\":\"collect:ignored-facts-are-acknowledged collect ignored facts are acknowledged\",\"path\":\"spec/03-collect.html#collect:ignored-facts-are-acknowledged\",\"where\":\"Collect\"},\"172\":{\"title\":\"collect:no-fact-counts-while-paused collect no fact counts while paused\",\"path\":\"spec/03-collect.html#collect:no-fact-counts-while-paused\",\"where\":\"Collect\"},\"173\":{\"title\":\"collect:attempt-only-counts collect attempt only counts\",\"path\":\"spec/03-collect.html#collect:attempt-only-counts\",\"where\":\"Collect\"},\"174\":{\"title\":\"collect:digits-outside-are-dropped collect digits outside are dropped\",\"path\":\"spec/03-collect.html#collect:digits-outside-are-dropped\",\"where\":\"Collect\"},\"175\":{\"title\":\"collect:one-press-one-digit collect one press one digit\",\"path\":\"spec/03-collect.html#collect:one-press-one-digit\",\"where\":\"Collect\"},\"176\":{\"title\":\"collect:digit-keys-enter collect digit keys enter\",\"path\":\"spec/03-collect.html#collect:digit-keys-enter\",\"where\":\"Collect\"},\"177\":{\"title\":\"collect:pound-submits collect pound submits\",\"path\":\"spec/03-collect.html#collect:pound-submits\",\"where\":\"Collect\"},\"178\":{\"title\":\"collect:star-clears collect star clears\",\"path\":\"spec/03-collect.html#collect:star-clears\",\"where\":\"Collect\"},\"179\":{\"title\":\"collect:letter-keys-are-ignored collect letter keys are ignored\",\"path\":\"spec/03-collect.html#collect:letter-keys-are-ignored\",\"where\":\"Collect\"},\"180\":{\"title\":\"collect:longest-length-submits collect longest length submits\",\"path\":\"spec/03-collect.html#collect:longest-length-submits\",\"where\":\"Collect\"},\"181\":{\"title\":\"collect:first-digit-timer-starts-with-collecting collect first digit timer starts with collecting\",\"path\":\"spec/03-collect.html#collect:first-digit-timer-starts-with-collecting\",\"where\":\"Collect\"},\"182\":{\"title\":\"collect:digit-restarts-inter-digit-timer collect digit restarts inter digit timer\",\"path\":\"spec/03-collect.html#collect:digit-restarts-inter-digit-timer\",\"where\":\"Collect\"},\"183\":{\"title\":\"collect:timeout-submits-a-possible-length collect timeout submits a possible length\",\"path\":\"spec/03-collect.html#collect:timeout-submits-a-possible-length\",\"where\":\"Collect\"},\"184\":{\"title\":\"collect:timeout-of-an-impossible-length-stalls collect timeout of an impossible length stalls\",\"path\":\"spec/03-collect.html#collect:timeout-of-an-impossible-length-stalls\",\"where\":\"Collect\"},\"185\":{\"title\":\"collect:key-at-the-deadline-is-in-time collect key at the deadline is in time\",\"path\":\"spec/03-collect.html#collect:key-at-the-deadline-is-in-time\",\"where\":\"Collect\"},\"186\":{\"title\":\"collect:possible-lengths collect possible lengths\",\"path\":\"spec/03-collect.html#collect:possible-lengths\",\"where\":\"Collect\"},\"187\":{\"title\":\"collect:unknown-brand-ends-at-nineteen collect unknown brand ends at nineteen\",\"path\":\"spec/03-collect.html#collect:unknown-brand-ends-at-nineteen\",\"where\":\"Collect\"},\"188\":{\"title\":\"collect:timers-are-the-zones collect timers are the zones\",\"path\":\"spec/03-collect.html#collect:timers-are-the-zones\",\"where\":\"Collect\"},\"189\":{\"title\":\"collect:brand-by-longest-prefix collect brand by longest prefix\",\"path\":\"spec/03-collect.html#collect:brand-by-longest-prefix\",\"where\":\"Collect\"},\"190\":{\"title\":\"collect:luhn collect luhn\",\"path\":\"spec/03-collect.html#collect:luhn\",\"where\":\"Collect\"},\"191\":{\"title\":\"collect:unknown-iin-or-length collect unknown iin or length\",\"path\":\"spec/03-collect.html#collect:unknown-iin-or-length\",\"where\":\"Collect\"},\"192\":{\"title\":\"collect:card-type-not-accepted collect card type not accepted\",\"path\":\"spec/03-collect.html#collect:card-type-not-accepted\",\"where\":\"Collect\"},\"193\":{\"title\":\"collect:expiry-is-month-then-year collect expiry is month then year\",\"path\":\"spec/03-collect.html#collect:expiry-is-month-then-year\",\"where\":\"Collect\"},\"194\":{\"title\":\"collect:expiry-form collect expiry form\",\"path\":\"spec/03-collect.html#collect:expiry-form\",\"where\":\"Collect\"},\"195\":{\"title\":\"collect:expiry-year-is-in-this-century collect expiry year is in this century\",\"path\":\"spec/03-collect.html#collect:expiry-year-is-in-this-century\",\"where\":\"Collect\"},\"196\":{\"title\":\"collect:good-to-the-end-of-its-month collect good to the end of its month\",\"path\":\"spec/03-collect.html#collect:good-to-the-end-of-its-month\",\"where\":\"Collect\"},\"197\":{\"title\":\"collect:security-code-length-by-brand collect security code length by brand\",\"path\":\"spec/03-collect.html#collect:security-code-length-by-brand\",\"where\":\"Collect\"},\"198\":{\"title\":\"collect:postal-code-length collect postal code length\",\"path\":\"spec/03-collect.html#collect:postal-code-length\",\"where\":\"Collect\"},\"199\":{\"title\":\"collect:validity-before-acceptance collect validity before acceptance\",\"path\":\"spec/03-collect.html#collect:validity-before-acceptance\",\"where\":\"Collect\"},\"200\":{\"title\":\"collect:error-vocabulary collect error vocabulary\",\"path\":\"spec/03-collect.html#collect:error-vocabulary\",\"where\":\"Collect\"},\"201\":{\"title\":\"collect:every-failure-costs-one-attempt collect every failure costs one attempt\",\"path\":\"spec/03-collect.html#collect:every-failure-costs-one-attempt\",\"where\":\"Collect\"},\"202\":{\"title\":\"collect:failure-says-collection-error collect failure says collection error\",\"path\":\"spec/03-collect.html#collect:failure-says-collection-error\",\"where\":\"Collect\"},\"203\":{\"title\":\"collect:failure-asks-again collect failure asks again\",\"path\":\"spec/03-collect.html#collect:failure-asks-again\",\"where\":\"Collect\"},\"204\":{\"title\":\"collect:retry-limit-allows-one-more-attempt collect retry limit allows one more attempt\",\"path\":\"spec/03-collect.html#collect:retry-limit-allows-one-more-attempt\",\"where\":\"Collect\"},\"205\":{\"title\":\"collect:retry-limit-ends-session collect retry limit ends session\",\"path\":\"spec/03-collect.html#collect:retry-limit-ends-session\",\"where\":\"Collect\"},\"206\":{\"title\":\"collect:retry-limit-reason collect retry limit reason\",\"path\":\"spec/03-collect.html#collect:retry-limit-reason\",\"where\":\"Collect\"},\"207\":{\"title\":\"collect:retry-limit-reason-is-timeout-after-a-stall collect retry limit reason is timeout after a stall\",\"path\":\"spec/03-collect.html#collect:retry-limit-reason-is-timeout-after-a-stall\",\"where\":\"Collect\"},\"208\":{\"title\":\"collect:retry-limit-keeps-the-field-error collect retry limit keeps the field error\",\"path\":\"spec/03-collect.html#collect:retry-limit-keeps-the-field-error\",\"where\":\"Collect\"},\"209\":{\"title\":\"collect:last-failure-says-no-collection-error collect last failure says no collection error\",\"path\":\"spec/03-collect.html#collect:last-failure-says-no-collection-error\",\"where\":\"Collect\"},\"210\":{\"title\":\"collect:counts-per-field collect counts per field\",\"path\":\"spec/03-collect.html#collect:counts-per-field\",\"where\":\"Collect\"},\"211\":{\"title\":\"collect:only-a-switch-resets-the-count collect only a switch resets the count\",\"path\":\"spec/03-collect.html#collect:only-a-switch-resets-the-count\",\"where\":\"Collect\"},\"212\":{\"title\":\"Confirm Confirm\",\"path\":\"spec/04-confirm.html\",\"where\":\"Specification\"},\"213\":{\"title\":\"Summary Summary\",\"path\":\"spec/04-confirm.html#summary\",\"where\":\"Confirm\"},\"214\":{\"title\":\"Intent Intent\",\"path\":\"spec/04-confirm.html#intent\",\"where\":\"Confirm\"},\"215\":{\"title\":\"confirm:summary-is-masked confirm summary is masked\",\"path\":\"spec/04-confirm.html#confirm:summary-is-masked\",\"where\":\"Confirm\"},\"216\":{\"title\":\"confirm:summary-follows-the-last-field confirm summary follows the last field\",\"path\":\"spec/04-confirm.html#confirm:summary-follows-the-last-field\",\"where\":\"Confirm\"},\"217\":{\"title\":\"confirm:summary-id-is-new-each-time confirm summary id is new each time\",\"path\":\"spec/04-confirm.html#confirm:summary-id-is-new-each-time\",\"where\":\"Confirm\"},\"218\":{\"title\":\"confirm:latest-summary-only confirm latest summary only\",\"path\":\"spec/04-confirm.html#confirm:latest-summary-only\",\"where\":\"Confirm\"},\"219\":{\"title\":\"confirm:confirm-needs-a-summary-id confirm confirm needs a summary id\",\"path\":\"spec/04-confirm.html#confirm:confirm-needs-a-summary-id\",\"where\":\"Confirm\"},\"220\":{\"title\":\"confirm:no-charge-without-confirm confirm no charge without confirm\",\"path\":\"spec/04-confirm.html#confirm:no-charge-without-confirm\",\"where\":\"Confirm\"},\"221\":{\"title\":\"confirm:caller-may-still-leave confirm caller may still leave\",\"path\":\"spec/04-confirm.html#confirm:caller-may-still-leave\",\"where\":\"Confirm\"},\"222\":{\"title\":\"confirm:waits-without-a-timer-of-its-own confirm waits without a timer of its own\",\"path\":\"spec/04-confirm.html#confirm:waits-without-a-timer-of-its-own\",\"where\":\"Confirm\"},\"223\":{\"title\":\"confirm:intent-is-durable-first confirm intent is durable first\",\"path\":\"spec/04-confirm.html#confirm:intent-is-durable-first\",\"where\":\"Confirm\"},\"224\":{\"title\":\"confirm:cancel-before-intent-wins confirm cancel before intent wins\",\"path\":\"spec/04-confirm.html#confirm:cancel-before-intent-wins\",\"where\":\"Confirm\"},\"225\":{\"title\":\"confirm:single-attempt confirm single attempt\",\"path\":\"spec/04-confirm.html#confirm:single-attempt\",\"where\":\"Confirm\"},\"226\":{\"title\":\"confirm:one-key-per-session confirm one key per session\",\"path\":\"spec/04-confirm.html#confirm:one-key-per-session\",\"where\":\"Confirm\"},\"227\":{\"title\":\"confirm:second-confirm-is-refused confirm second confirm is refused\",\"path\":\"spec/04-confirm.html#confirm:second-confirm-is-refused\",\"where\":\"Confirm\"},\"228\":{\"title\":\"confirm:confirm-says-processing confirm confirm says processing\",\"path\":\"spec/04-confirm.html#confirm:confirm-says-processing\",\"where\":\"Confirm\"},\"229\":{\"title\":\"Process Process\",\"path\":\"spec/05-process.html\",\"where\":\"Specification\"},\"230\":{\"title\":\"Command Command\",\"path\":\"spec/05-process.html#command\",\"where\":\"Process\"},\"231\":{\"title\":\"Wire Wire\",\"path\":\"spec/05-process.html#wire\",\"where\":\"Process\"},\"232\":{\"title\":\"Answers Answers\",\"path\":\"spec/05-process.html#answers\",\"where\":\"Process\"},\"233\":{\"title\":\"Limit Limit\",\"path\":\"spec/05-process.html#limit\",\"where\":\"Process\"},\"234\":{\"title\":\"Results Results\",\"path\":\"spec/05-process.html#results\",\"where\":\"Process\"},\"235\":{\"title\":\"process:command-decides-the-method process command decides the method\",\"path\":\"spec/05-process.html#process:command-decides-the-method\",\"where\":\"Process\"},\"236\":{\"title\":\"process:command-carries-the-payment process command carries the payment\",\"path\":\"spec/05-process.html#process:command-carries-the-payment\",\"where\":\"Process\"},\"237\":{\"title\":\"process:command-carries-the-token-type process command carries the token type\",\"path\":\"spec/05-process.html#process:command-carries-the-token-type\",\"where\":\"Process\"},\"238\":{\"title\":\"process:parameters-are-the-echo process parameters are the echo\",\"path\":\"spec/05-process.html#process:parameters-are-the-echo\",\"where\":\"Process\"},\"239\":{\"title\":\"process:input-parameters-stay-away process input parameters stay away\",\"path\":\"spec/05-process.html#process:input-parameters-stay-away\",\"where\":\"Process\"},\"240\":{\"title\":\"process:only-the-zone-calls-the-processor process only the zone calls the processor\",\"path\":\"spec/05-process.html#process:only-the-zone-calls-the-processor\",\"where\":\"Process\"},\"241\":{\"title\":\"process:processing-joins-a-repeated-command process processing joins a repeated command\",\"path\":\"spec/05-process.html#process:processing-joins-a-repeated-command\",\"where\":\"Process\"},\"242\":{\"title\":\"process:generic-wire process generic wire\",\"path\":\"spec/05-process.html#process:generic-wire\",\"where\":\"Process\"},\"243\":{\"title\":\"process:amount-in-major-units process amount in major units\",\"path\":\"spec/05-process.html#process:amount-in-major-units\",\"where\":\"Process\"},\"244\":{\"title\":\"process:tokenize-sends-no-amount process tokenize sends no amount\",\"path\":\"spec/05-process.html#process:tokenize-sends-no-amount\",\"where\":\"Process\"},\"245\":{\"title\":\"process:key-goes-to-the-processor process key goes to the processor\",\"path\":\"spec/05-process.html#process:key-goes-to-the-processor\",\"where\":\"Process\"},\"246\":{\"title\":\"process:same-key-same-bytes process same key same bytes\",\"path\":\"spec/05-process.html#process:same-key-same-bytes\",\"where\":\"Process\"},\"247\":{\"title\":\"process:processor-repeats-its-answer process processor repeats its answer\",\"path\":\"spec/05-process.html#process:processor-repeats-its-answer\",\"where\":\"Process\"},\"248\":{\"title\":\"process:processor-refuses-a-changed-body process processor refuses a changed body\",\"path\":\"spec/05-process.html#process:processor-refuses-a-changed-body\",\"where\":\"Process\"},\"249\":{\"title\":\"process:processor-says-in-flight process processor says in flight\",\"path\":\"spec/05-process.html#process:processor-says-in-flight\",\"where\":\"Process\"},\"250\":{\"title\":\"process:processor-declines-with-a-code process processor declines with a code\",\"path\":\"spec/05-process.html#process:processor-declines-with-a-code\",\"where\":\"Process\"},\"251\":{\"title\":\"process:processor-approval-carries-the-id-key process processor approval carries the id key\",\"path\":\"spec/05-process.html#process:processor-approval-carries-the-id-key\",\"where\":\"Process\"},\"252\":{\"title\":\"process:processor-looks-up-by-key process processor looks up by key\",\"path\":\"spec/05-process.html#process:processor-looks-up-by-key\",\"where\":\"Process\"},\"253\":{\"title\":\"process:processor-keeps-keys process processor keeps keys\",\"path\":\"spec/05-process.html#process:processor-keeps-keys\",\"where\":\"Process\"},\"254\":{\"title\":\"process:approved process approved\",\"path\":\"spec/05-process.html#process:approved\",\"where\":\"Process\"},\"255\":{\"title\":\"process:declined process declined\",\"path\":\"spec/05-process.html#process:declined\",\"where\":\"Process\"},\"256\":{\"title\":\"process:answered-error process answered error\",\"path\":\"spec/05-process.html#process:answered-error\",\"where\":\"Process\"},\"257\":{\"title\":\"process:refused-request process refused request\",\"path\":\"spec/05-process.html#process:refused-request\",\"where\":\"Process\"},\"258\":{\"title\":\"process:refusal-names-the-status process refusal names the status\",\"path\":\"spec/05-process.html#process:refusal-names-the-status\",\"where\":\"Process\"},\"259\":{\"title\":\"process:everything-else-is-no-answer process everything else is no answer\",\"path\":\"spec/05-process.html#process:everything-else-is-no-answer\",\"where\":\"Process\"},\"260\":{\"title\":\"process:no-answer-asks-again process no answer asks again\",\"path\":\"spec/05-process.html#process:no-answer-asks-again\",\"where\":\"Process\"},\"261\":{\"title\":\"process:lookup-comes-first process lookup comes first\",\"path\":\"spec/05-process.html#process:lookup-comes-first\",\"where\":\"Process\"},\"262\":{\"title\":\"process:unanswered-makes-refusals-indefinite process unanswered makes refusals indefinite\",\"path\":\"spec/05-process.html#process:unanswered-makes-refusals-indefinite\",\"where\":\"Process\"},\"263\":{\"title\":\"process:waits-between-requests process waits between requests\",\"path\":\"spec/05-process.html#process:waits-between-requests\",\"where\":\"Process\"},\"264\":{\"title\":\"process:request-deadline process request deadline\",\"path\":\"spec/05-process.html#process:request-deadline\",\"where\":\"Process\"},\"265\":{\"title\":\"process:never-a-new-key process never a new key\",\"path\":\"spec/05-process.html#process:never-a-new-key\",\"where\":\"Process\"},\"266\":{\"title\":\"process:codes-have-a-closed-alphabet process codes have a closed alphabet\",\"path\":\"spec/05-process.html#process:codes-have-a-closed-alphabet\",\"where\":\"Process\"},\"267\":{\"title\":\"process:codes-carry-no-digits-of-the-card process codes carry no digits of the card\",\"path\":\"spec/05-process.html#process:codes-carry-no-digits-of-the-card\",\"where\":\"Process\"},\"268\":{\"title\":\"process:withheld-code-is-unspecified process withheld code is unspecified\",\"path\":\"spec/05-process.html#process:withheld-code-is-unspecified\",\"where\":\"Process\"},\"269\":{\"title\":\"process:answers-are-bounded process answers are bounded\",\"path\":\"spec/05-process.html#process:answers-are-bounded\",\"where\":\"Process\"},\"270\":{\"title\":\"process:processing-limit-belongs-to-the-engine process processing limit belongs to the engine\",\"path\":\"spec/05-process.html#process:processing-limit-belongs-to-the-engine\",\"where\":\"Process\"},\"271\":{\"title\":\"process:refused-command-is-unknown process refused command is unknown\",\"path\":\"spec/05-process.html#process:refused-command-is-unknown\",\"where\":\"Process\"},\"272\":{\"title\":\"process:unreached-zone-is-left-to-the-limit process unreached zone is left to the limit\",\"path\":\"spec/05-process.html#process:unreached-zone-is-left-to-the-limit\",\"where\":\"Process\"},\"273\":{\"title\":\"process:zone-stops-at-the-limit process zone stops at the limit\",\"path\":\"spec/05-process.html#process:zone-stops-at-the-limit\",\"where\":\"Process\"},\"274\":{\"title\":\"process:unknown-is-not-a-decline process unknown is not a decline\",\"path\":\"spec/05-process.html#process:unknown-is-not-a-decline\",\"where\":\"Process\"},\"275\":{\"title\":\"process:later-answers-change-nothing process later answers change nothing\",\"path\":\"spec/05-process.html#process:later-answers-change-nothing\",\"where\":\"Process\"},\"276\":{\"title\":\"process:unknown-is-for-reconciliation process unknown is for reconciliation\",\"path\":\"spec/05-process.html#process:unknown-is-for-reconciliation\",\"where\":\"Process\"},\"277\":{\"title\":\"process:decline-is-terminal process decline is terminal\",\"path\":\"spec/05-process.html#process:decline-is-terminal\",\"where\":\"Process\"},\"278\":{\"title\":\"process:approval-succeeds process approval succeeds\",\"path\":\"spec/05-process.html#process:approval-succeeds\",\"where\":\"Process\"},\"279\":{\"title\":\"process:approval-without-an-id-succeeds process approval without an id succeeds\",\"path\":\"spec/05-process.html#process:approval-without-an-id-succeeds\",\"where\":\"Process\"},\"280\":{\"title\":\"process:processor-error-is-terminal process processor error is terminal\",\"path\":\"spec/05-process.html#process:processor-error-is-terminal\",\"where\":\"Process\"},\"281\":{\"title\":\"process:decline-code-is-the-last-error process decline code is the last error\",\"path\":\"spec/05-process.html#process:decline-code-is-the-last-error\",\"where\":\"Process\"},\"282\":{\"title\":\"Report Report\",\"path\":\"spec/06-report.html\",\"where\":\"Specification\"},\"283\":{\"title\":\"One outcome One outcome\",\"path\":\"spec/06-report.html#one-outcome\",\"where\":\"Report\"},\"284\":{\"title\":\"Reasons Reasons\",\"path\":\"spec/06-report.html#reasons\",\"where\":\"Report\"},\"285\":{\"title\":\"What the caller and the agent get What the caller and the agent get\",\"path\":\"spec/06-report.html#what-the-caller-and-the-agent-get\",\"where\":\"Report\"},\"286\":{\"title\":\"Request Request\",\"path\":\"spec/06-report.html#request\",\"where\":\"Report\"},\"287\":{\"title\":\"Acknowledgement Acknowledgement\",\"path\":\"spec/06-report.html#acknowledgement\",\"where\":\"Report\"},\"288\":{\"title\":\"Delivery Delivery\",\"path\":\"spec/06-report.html#delivery\",\"where\":\"Report\"},\"289\":{\"title\":\"Receivers Receivers\",\"path\":\"spec/06-report.html#receivers\",\"where\":\"Report\"},\"290\":{\"title\":\"report:exactly-one-outcome report exactly one outcome\",\"path\":\"spec/06-report.html#report:exactly-one-outcome\",\"where\":\"Report\"},\"291\":{\"title\":\"report:success-only-after-approval report success only after approval\",\"path\":\"spec/06-report.html#report:success-only-after-approval\",\"where\":\"Report\"},\"292\":{\"title\":\"report:failure-covers-every-other-end report failure covers every other end\",\"path\":\"spec/06-report.html#report:failure-covers-every-other-end\",\"where\":\"Report\"},\"293\":{\"title\":\"report:no-outcome-before-the-end report no outcome before the end\",\"path\":\"spec/06-report.html#report:no-outcome-before-the-end\",\"where\":\"Report\"},\"294\":{\"title\":\"report:unconfigured-outcome-is-not-sent report unconfigured outcome is not sent\",\"path\":\"spec/06-report.html#report:unconfigured-outcome-is-not-sent\",\"where\":\"Report\"},\"295\":{\"title\":\"report:engine-calls-the-outcomes report engine calls the outcomes\",\"path\":\"spec/06-report.html#report:engine-calls-the-outcomes\",\"where\":\"Report\"},\"296\":{\"title\":\"report:terminal-states-absorb report terminal states absorb\",\"path\":\"spec/06-report.html#report:terminal-states-absorb\",\"where\":\"Report\"},\"297\":{\"title\":\"report:reasons-are-closed report reasons are closed\",\"path\":\"spec/06-report.html#report:reasons-are-closed\",\"where\":\"Report\"},\"298\":{\"title\":\"report:failed-reason-is-always-sent report failed reason is always sent\",\"path\":\"spec/06-report.html#report:failed-reason-is-always-sent\",\"where\":\"Report\"},\"299\":{\"title\":\"report:last-error-is-one-code report last error is one code\",\"path\":\"spec/06-report.html#report:last-error-is-one-code\",\"where\":\"Report\"},\"300\":{\"title\":\"report:internal-error-is-before-the-intent report internal error is before the intent\",\"path\":\"spec/06-report.html#report:internal-error-is-before-the-intent\",\"where\":\"Report\"},\"301\":{\"title\":\"report:success-message report success message\",\"path\":\"spec/06-report.html#report:success-message\",\"where\":\"Report\"},\"302\":{\"title\":\"report:failure-message report failure message\",\"path\":\"spec/06-report.html#report:failure-message\",\"where\":\"Report\"},\"303\":{\"title\":\"report:cancel-message report cancel message\",\"path\":\"spec/06-report.html#report:cancel-message\",\"where\":\"Report\"},\"304\":{\"title\":\"report:unknown-message report unknown message\",\"path\":\"spec/06-report.html#report:unknown-message\",\"where\":\"Report\"},\"305\":{\"title\":\"report:silence-after-hang-up report silence after hang up\",\"path\":\"spec/06-report.html#report:silence-after-hang-up\",\"where\":\"Report\"},\"306\":{\"title\":\"report:one-message-at-the-end report one message at the end\",\"path\":\"spec/06-report.html#report:one-message-at-the-end\",\"where\":\"Report\"},\"307\":{\"title\":\"report:agent-result-tells-the-outcome report agent result tells the outcome\",\"path\":\"spec/06-report.html#report:agent-result-tells-the-outcome\",\"where\":\"Report\"},\"308\":{\"title\":\"report:agent-result-says-if-a-retry-is-safe report agent result says if a retry is safe\",\"path\":\"spec/06-report.html#report:agent-result-says-if-a-retry-is-safe\",\"where\":\"Report\"},\"309\":{\"title\":\"report:agent-result-of-success-has-no-retry report agent result of success has no retry\",\"path\":\"spec/06-report.html#report:agent-result-of-success-has-no-retry\",\"where\":\"Report\"},\"310\":{\"title\":\"report:caller-does-not-wait-for-the-receiver report caller does not wait for the receiver\",\"path\":\"spec/06-report.html#report:caller-does-not-wait-for-the-receiver\",\"where\":\"Report\"},\"311\":{\"title\":\"report:outcome-carries-the-set-variables report outcome carries the set variables\",\"path\":\"spec/06-report.html#report:outcome-carries-the-set-variables\",\"where\":\"Report\"},\"312\":{\"title\":\"report:outcome-carries-the-session-reference report outcome carries the session reference\",\"path\":\"spec/06-report.html#report:outcome-carries-the-session-reference\",\"where\":\"Report\"},\"313\":{\"title\":\"report:outcome-carries-the-echo report outcome carries the echo\",\"path\":\"spec/06-report.html#report:outcome-carries-the-echo\",\"where\":\"Report\"},\"314\":{\"title\":\"report:success-carries-the-ids report success carries the ids\",\"path\":\"spec/06-report.html#report:success-carries-the-ids\",\"where\":\"Report\"},\"315\":{\"title\":\"report:charge-id-is-the-transaction-id report charge id is the transaction id\",\"path\":\"spec/06-report.html#report:charge-id-is-the-transaction-id\",\"where\":\"Report\"},\"316\":{\"title\":\"report:success-carries-the-masked-card report success carries the masked card\",\"path\":\"spec/06-report.html#report:success-carries-the-masked-card\",\"where\":\"Report\"},\"317\":{\"title\":\"report:failure-carries-no-ids report failure carries no ids\",\"path\":\"spec/06-report.html#report:failure-carries-no-ids\",\"where\":\"Report\"},\"318\":{\"title\":\"report:set-variables-never-shadow-results report set variables never shadow results\",\"path\":\"spec/06-report.html#report:set-variables-never-shadow-results\",\"where\":\"Report\"},\"319\":{\"title\":\"report:media-type report media type\",\"path\":\"spec/06-report.html#report:media-type\",\"where\":\"Report\"},\"320\":{\"title\":\"report:request-size report request size\",\"path\":\"spec/06-report.html#report:request-size\",\"where\":\"Report\"},\"321\":{\"title\":\"report:any-success-status-acknowledges report any success status acknowledges\",\"path\":\"spec/06-report.html#report:any-success-status-acknowledges\",\"where\":\"Report\"},\"322\":{\"title\":\"report:nothing-else-acknowledges report nothing else acknowledges\",\"path\":\"spec/06-report.html#report:nothing-else-acknowledges\",\"where\":\"Report\"},\"323\":{\"title\":\"report:redirects-are-never-followed report redirects are never followed\",\"path\":\"spec/06-report.html#report:redirects-are-never-followed\",\"where\":\"Report\"},\"324\":{\"title\":\"report:outcome-deadline report outcome deadline\",\"path\":\"spec/06-report.html#report:outcome-deadline\",\"where\":\"Report\"},\"325\":{\"title\":\"report:answer-limits report answer limits\",\"path\":\"spec/06-report.html#report:answer-limits\",\"where\":\"Report\"},\"326\":{\"title\":\"report:strict-json-answers report strict json answers\",\"path\":\"spec/06-report.html#report:strict-json-answers\",\"where\":\"Report\"},\"327\":{\"title\":\"report:problem-details-are-not-read-aloud report problem details are not read aloud\",\"path\":\"spec/06-report.html#report:problem-details-are-not-read-aloud\",\"where\":\"Report\"},\"328\":{\"title\":\"report:delivery-failure-changes-nothing report delivery failure changes nothing\",\"path\":\"spec/06-report.html#report:delivery-failure-changes-nothing\",\"where\":\"Report\"},\"329\":{\"title\":\"report:undelivered-is-listed report undelivered is listed\",\"path\":\"spec/06-report.html#report:undelivered-is-listed\",\"where\":\"Report\"},\"330\":{\"title\":\"report:undelivered-can-be-redelivered report undelivered can be redelivered\",\"path\":\"spec/06-report.html#report:undelivered-can-be-redelivered\",\"where\":\"Report\"},\"331\":{\"title\":\"report:base-sends-at-most-once report base sends at most once\",\"path\":\"spec/06-report.html#report:base-sends-at-most-once\",\"where\":\"Report\"},\"332\":{\"title\":\"report:base-marks-before-sending report base marks before sending\",\"path\":\"spec/06-report.html#report:base-marks-before-sending\",\"where\":\"Report\"},\"333\":{\"title\":\"report:reliable-sends-until-acknowledged report reliable sends until acknowledged\",\"path\":\"spec/06-report.html#report:reliable-sends-until-acknowledged\",\"where\":\"Report\"},\"334\":{\"title\":\"report:reliable-schedule report reliable schedule\",\"path\":\"spec/06-report.html#report:reliable-schedule\",\"where\":\"Report\"},\"335\":{\"title\":\"report:retry-after-is-honoured report retry after is honoured\",\"path\":\"spec/06-report.html#report:retry-after-is-honoured\",\"where\":\"Report\"},\"336\":{\"title\":\"report:gone-stops report gone stops\",\"path\":\"spec/06-report.html#report:gone-stops\",\"where\":\"Report\"},\"337\":{\"title\":\"report:webhook-id-is-stable report webhook id is stable\",\"path\":\"spec/06-report.html#report:webhook-id-is-stable\",\"where\":\"Report\"},\"338\":{\"title\":\"report:attempts-are-byte-identical report attempts are byte identical\",\"path\":\"spec/06-report.html#report:attempts-are-byte-identical\",\"where\":\"Report\"},\"339\":{\"title\":\"report:idempotency-key-is-the-webhook-id report idempotency key is the webhook id\",\"path\":\"spec/06-report.html#report:idempotency-key-is-the-webhook-id\",\"where\":\"Report\"},\"340\":{\"title\":\"report:outcome-survives-a-crash report outcome survives a crash\",\"path\":\"spec/06-report.html#report:outcome-survives-a-crash\",\"where\":\"Report\"},\"341\":{\"title\":\"report:signed-outcomes report signed outcomes\",\"path\":\"spec/06-report.html#report:signed-outcomes\",\"where\":\"Report\"},\"342\":{\"title\":\"report:signed-attempts-have-their-own-time report signed attempts have their own time\",\"path\":\"spec/06-report.html#report:signed-attempts-have-their-own-time\",\"where\":\"Report\"},\"343\":{\"title\":\"report:rotation-signs-with-every-secret report rotation signs with every secret\",\"path\":\"spec/06-report.html#report:rotation-signs-with-every-secret\",\"where\":\"Report\"},\"344\":{\"title\":\"report:acknowledges-valid-outcomes report acknowledges valid outcomes\",\"path\":\"spec/06-report.html#report:acknowledges-valid-outcomes\",\"where\":\"Report\"},\"345\":{\"title\":\"report:answers-in-time report answers in time\",\"path\":\"spec/06-report.html#report:answers-in-time\",\"where\":\"Report\"},\"346\":{\"title\":\"report:accepts-any-combination-of-ids report accepts any combination of ids\",\"path\":\"spec/06-report.html#report:accepts-any-combination-of-ids\",\"where\":\"Report\"},\"347\":{\"title\":\"report:ignores-unknown-fields report ignores unknown fields\",\"path\":\"spec/06-report.html#report:ignores-unknown-fields\",\"where\":\"Report\"},\"348\":{\"title\":\"report:accepts-missing-reason report accepts missing reason\",\"path\":\"spec/06-report.html#report:accepts-missing-reason\",\"where\":\"Report\"},\"349\":{\"title\":\"report:accepts-unknown-reasons report accepts unknown reasons\",\"path\":\"spec/06-report.html#report:accepts-unknown-reasons\",\"where\":\"Report\"},\"350\":{\"title\":\"report:accepts-the-echo report accepts the echo\",\"path\":\"spec/06-report.html#report:accepts-the-echo\",\"where\":\"Report\"},\"351\":{\"title\":\"report:accepts-failure-of-a-failed-start report accepts failure of a failed start\",\"path\":\"spec/06-report.html#report:accepts-failure-of-a-failed-start\",\"where\":\"Report\"},\"352\":{\"title\":\"report:may-refuse-unopened-sessions report may refuse unopened sessions\",\"path\":\"spec/06-report.html#report:may-refuse-unopened-sessions\",\"where\":\"Report\"},\"353\":{\"title\":\"report:refuses-malformed-json report refuses malformed json\",\"path\":\"spec/06-report.html#report:refuses-malformed-json\",\"where\":\"Report\"},\"354\":{\"title\":\"report:refuses-missing-session-reference report refuses missing session reference\",\"path\":\"spec/06-report.html#report:refuses-missing-session-reference\",\"where\":\"Report\"},\"355\":{\"title\":\"report:tolerates-any-unicode report tolerates any unicode\",\"path\":\"spec/06-report.html#report:tolerates-any-unicode\",\"where\":\"Report\"},\"356\":{\"title\":\"report:refuses-missing-credentials report refuses missing credentials\",\"path\":\"spec/06-report.html#report:refuses-missing-credentials\",\"where\":\"Report\"},\"357\":{\"title\":\"report:refuses-other-methods report refuses other methods\",\"path\":\"spec/06-report.html#report:refuses-other-methods\",\"where\":\"Report\"},\"358\":{\"title\":\"report:answers-leak-nothing report answers leak nothing\",\"path\":\"spec/06-report.html#report:answers-leak-nothing\",\"where\":\"Report\"},\"359\":{\"title\":\"report:first-outcome-wins report first outcome wins\",\"path\":\"spec/06-report.html#report:first-outcome-wins\",\"where\":\"Report\"},\"360\":{\"title\":\"report:second-outcome-is-answered-calmly report second outcome is answered calmly\",\"path\":\"spec/06-report.html#report:second-outcome-is-answered-calmly\",\"where\":\"Report\"},\"361\":{\"title\":\"report:duplicate-is-acknowledged report duplicate is acknowledged\",\"path\":\"spec/06-report.html#report:duplicate-is-acknowledged\",\"where\":\"Report\"},\"362\":{\"title\":\"report:duplicate-is-applied-once report duplicate is applied once\",\"path\":\"spec/06-report.html#report:duplicate-is-applied-once\",\"where\":\"Report\"},\"363\":{\"title\":\"report:concurrent-duplicates-are-applied-once report concurrent duplicates are applied once\",\"path\":\"spec/06-report.html#report:concurrent-duplicates-are-applied-once\",\"where\":\"Report\"},\"364\":{\"title\":\"report:in-flight-duplicate-is-answered report in flight duplicate is answered\",\"path\":\"spec/06-report.html#report:in-flight-duplicate-is-answered\",\"where\":\"Report\"},\"365\":{\"title\":\"report:duplicates-are-known-after-a-restart report duplicates are known after a restart\",\"path\":\"spec/06-report.html#report:duplicates-are-known-after-a-restart\",\"where\":\"Report\"},\"366\":{\"title\":\"report:both-key-forms-are-accepted report both key forms are accepted\",\"path\":\"spec/06-report.html#report:both-key-forms-are-accepted\",\"where\":\"Report\"},\"367\":{\"title\":\"report:accepts-valid-signatures report accepts valid signatures\",\"path\":\"spec/06-report.html#report:accepts-valid-signatures\",\"where\":\"Report\"},\"368\":{\"title\":\"report:refuses-bad-signatures report refuses bad signatures\",\"path\":\"spec/06-report.html#report:refuses-bad-signatures\",\"where\":\"Report\"},\"369\":{\"title\":\"report:refuses-stale-timestamps report refuses stale timestamps\",\"path\":\"spec/06-report.html#report:refuses-stale-timestamps\",\"where\":\"Report\"},\"370\":{\"title\":\"report:verifies-the-raw-bytes report verifies the raw bytes\",\"path\":\"spec/06-report.html#report:verifies-the-raw-bytes\",\"where\":\"Report\"},\"371\":{\"title\":\"Supervise Supervise\",\"path\":\"spec/07-supervise.html\",\"where\":\"Specification\"},\"372\":{\"title\":\"Pausing Pausing\",\"path\":\"spec/07-supervise.html#pausing\",\"where\":\"Supervise\"},\"373\":{\"title\":\"Switching cards Switching cards\",\"path\":\"spec/07-supervise.html#switching-cards\",\"where\":\"Supervise\"},\"374\":{\"title\":\"Ending early Ending early\",\"path\":\"spec/07-supervise.html#ending-early\",\"where\":\"Supervise\"},\"375\":{\"title\":\"Signals Signals\",\"path\":\"spec/07-supervise.html#signals\",\"where\":\"Supervise\"},\"376\":{\"title\":\"supervise:ask-pauses supervise ask pauses\",\"path\":\"spec/07-supervise.html#supervise:ask-pauses\",\"where\":\"Supervise\"},\"377\":{\"title\":\"supervise:ask-twice-is-refused supervise ask twice is refused\",\"path\":\"spec/07-supervise.html#supervise:ask-twice-is-refused\",\"where\":\"Supervise\"},\"378\":{\"title\":\"supervise:ask-stops-the-entry supervise ask stops the entry\",\"path\":\"spec/07-supervise.html#supervise:ask-stops-the-entry\",\"where\":\"Supervise\"},\"379\":{\"title\":\"supervise:discarded-entry-is-wiped supervise discarded entry is wiped\",\"path\":\"spec/07-supervise.html#supervise:discarded-entry-is-wiped\",\"where\":\"Supervise\"},\"380\":{\"title\":\"supervise:resume-asks-the-same-again supervise resume asks the same again\",\"path\":\"spec/07-supervise.html#supervise:resume-asks-the-same-again\",\"where\":\"Supervise\"},\"381\":{\"title\":\"supervise:resume-costs-no-attempt supervise resume costs no attempt\",\"path\":\"spec/07-supervise.html#supervise:resume-costs-no-attempt\",\"where\":\"Supervise\"},\"382\":{\"title\":\"supervise:resume-renews-the-summary supervise resume renews the summary\",\"path\":\"spec/07-supervise.html#supervise:resume-renews-the-summary\",\"where\":\"Supervise\"},\"383\":{\"title\":\"supervise:resume-needs-a-pause supervise resume needs a pause\",\"path\":\"spec/07-supervise.html#supervise:resume-needs-a-pause\",\"where\":\"Supervise\"},\"384\":{\"title\":\"supervise:no-proceed-while-paused supervise no proceed while paused\",\"path\":\"spec/07-supervise.html#supervise:no-proceed-while-paused\",\"where\":\"Supervise\"},\"385\":{\"title\":\"supervise:no-confirm-while-paused supervise no confirm while paused\",\"path\":\"spec/07-supervise.html#supervise:no-confirm-while-paused\",\"where\":\"Supervise\"},\"386\":{\"title\":\"supervise:nothing-is-said-while-paused supervise nothing is said while paused\",\"path\":\"spec/07-supervise.html#supervise:nothing-is-said-while-paused\",\"where\":\"Supervise\"},\"387\":{\"title\":\"supervise:switch-card supervise switch card\",\"path\":\"spec/07-supervise.html#supervise:switch-card\",\"where\":\"Supervise\"},\"388\":{\"title\":\"supervise:switch-wipes-everything supervise switch wipes everything\",\"path\":\"spec/07-supervise.html#supervise:switch-wipes-everything\",\"where\":\"Supervise\"},\"389\":{\"title\":\"supervise:switch-ends-a-pause supervise switch ends a pause\",\"path\":\"spec/07-supervise.html#supervise:switch-ends-a-pause\",\"where\":\"Supervise\"},\"390\":{\"title\":\"supervise:switch-limit supervise switch limit\",\"path\":\"spec/07-supervise.html#supervise:switch-limit\",\"where\":\"Supervise\"},\"391\":{\"title\":\"supervise:switch-limit-spares-the-session supervise switch limit spares the session\",\"path\":\"spec/07-supervise.html#supervise:switch-limit-spares-the-session\",\"where\":\"Supervise\"},\"392\":{\"title\":\"supervise:every-switch-counts supervise every switch counts\",\"path\":\"spec/07-supervise.html#supervise:every-switch-counts\",\"where\":\"Supervise\"},\"393\":{\"title\":\"supervise:switch-after-the-intent-is-refused supervise switch after the intent is refused\",\"path\":\"spec/07-supervise.html#supervise:switch-after-the-intent-is-refused\",\"where\":\"Supervise\"},\"394\":{\"title\":\"supervise:switch-needs-a-card supervise switch needs a card\",\"path\":\"spec/07-supervise.html#supervise:switch-needs-a-card\",\"where\":\"Supervise\"},\"395\":{\"title\":\"supervise:cancel-ends-without-charge supervise cancel ends without charge\",\"path\":\"spec/07-supervise.html#supervise:cancel-ends-without-charge\",\"where\":\"Supervise\"},\"396\":{\"title\":\"supervise:cancel-reason supervise cancel reason\",\"path\":\"spec/07-supervise.html#supervise:cancel-reason\",\"where\":\"Supervise\"},\"397\":{\"title\":\"supervise:cancel-in-every-open-state supervise cancel in every open state\",\"path\":\"spec/07-supervise.html#supervise:cancel-in-every-open-state\",\"where\":\"Supervise\"},\"398\":{\"title\":\"supervise:cancel-after-the-intent-is-refused supervise cancel after the intent is refused\",\"path\":\"spec/07-supervise.html#supervise:cancel-after-the-intent-is-refused\",\"where\":\"Supervise\"},\"399\":{\"title\":\"supervise:companion-cancel-is-offered supervise companion cancel is offered\",\"path\":\"spec/07-supervise.html#supervise:companion-cancel-is-offered\",\"where\":\"Supervise\"},\"400\":{\"title\":\"supervise:companion-cancel-is-withdrawn supervise companion cancel is withdrawn\",\"path\":\"spec/07-supervise.html#supervise:companion-cancel-is-withdrawn\",\"where\":\"Supervise\"},\"401\":{\"title\":\"supervise:hang-up-ends-the-session supervise hang up ends the session\",\"path\":\"spec/07-supervise.html#supervise:hang-up-ends-the-session\",\"where\":\"Supervise\"},\"402\":{\"title\":\"supervise:hang-up-after-the-intent-changes-nothing supervise hang up after the intent changes nothing\",\"path\":\"spec/07-supervise.html#supervise:hang-up-after-the-intent-changes-nothing\",\"where\":\"Supervise\"},\"403\":{\"title\":\"supervise:session-timer-ends-the-session supervise session timer ends the session\",\"path\":\"spec/07-supervise.html#supervise:session-timer-ends-the-session\",\"where\":\"Supervise\"},\"404\":{\"title\":\"supervise:session-timer-never-pauses supervise session timer never pauses\",\"path\":\"spec/07-supervise.html#supervise:session-timer-never-pauses\",\"where\":\"Supervise\"},\"405\":{\"title\":\"supervise:session-timer-stops-at-the-intent supervise session timer stops at the intent\",\"path\":\"spec/07-supervise.html#supervise:session-timer-stops-at-the-intent\",\"where\":\"Supervise\"},\"406\":{\"title\":\"supervise:foreign-signal-is-refused supervise foreign signal is refused\",\"path\":\"spec/07-supervise.html#supervise:foreign-signal-is-refused\",\"where\":\"Supervise\"},\"407\":{\"title\":\"supervise:foreign-signal-has-no-effect supervise foreign signal has no effect\",\"path\":\"spec/07-supervise.html#supervise:foreign-signal-has-no-effect\",\"where\":\"Supervise\"},\"408\":{\"title\":\"supervise:ended-session-refuses-signals supervise ended session refuses signals\",\"path\":\"spec/07-supervise.html#supervise:ended-session-refuses-signals\",\"where\":\"Supervise\"},\"409\":{\"title\":\"supervise:unknown-session supervise unknown session\",\"path\":\"spec/07-supervise.html#supervise:unknown-session\",\"where\":\"Supervise\"},\"410\":{\"title\":\"supervise:answered-after-the-journal supervise answered after the journal\",\"path\":\"spec/07-supervise.html#supervise:answered-after-the-journal\",\"where\":\"Supervise\"},\"411\":{\"title\":\"supervise:refusals-are-problem-documents supervise refusals are problem documents\",\"path\":\"spec/07-supervise.html#supervise:refusals-are-problem-documents\",\"where\":\"Supervise\"},\"412\":{\"title\":\"supervise:bad-requests-are-refused supervise bad requests are refused\",\"path\":\"spec/07-supervise.html#supervise:bad-requests-are-refused\",\"where\":\"Supervise\"},\"413\":{\"title\":\"supervise:speech-is-heard-throughout supervise speech is heard throughout\",\"path\":\"spec/07-supervise.html#supervise:speech-is-heard-throughout\",\"where\":\"Supervise\"},\"414\":{\"title\":\"Events Events\",\"path\":\"spec/08-events.html\",\"where\":\"Specification\"},\"415\":{\"title\":\"Envelope Envelope\",\"path\":\"spec/08-events.html#envelope\",\"where\":\"Events\"},\"416\":{\"title\":\"Snapshot Snapshot\",\"path\":\"spec/08-events.html#snapshot\",\"where\":\"Events\"},\"417\":{\"title\":\"Order Order\",\"path\":\"spec/08-events.html#order\",\"where\":\"Events\"},\"418\":{\"title\":\"Streams Streams\",\"path\":\"spec/08-events.html#streams\",\"where\":\"Events\"},\"419\":{\"title\":\"events:cloudevents events cloudevents\",\"path\":\"spec/08-events.html#events:cloudevents\",\"where\":\"Events\"},\"420\":{\"title\":\"events:subject-is-the-session events subject is the session\",\"path\":\"spec/08-events.html#events:subject-is-the-session\",\"where\":\"Events\"},\"421\":{\"title\":\"events:sequence-has-no-gaps events sequence has no gaps\",\"path\":\"spec/08-events.html#events:sequence-has-no-gaps\",\"where\":\"Events\"},\"422\":{\"title\":\"events:names-are-closed events names are closed\",\"path\":\"spec/08-events.html#events:names-are-closed\",\"where\":\"Events\"},\"423\":{\"title\":\"events:events-are-masked events events are masked\",\"path\":\"spec/08-events.html#events:events-are-masked\",\"where\":\"Events\"},\"424\":{\"title\":\"events:said-messages-are-events events said messages are events\",\"path\":\"spec/08-events.html#events:said-messages-are-events\",\"where\":\"Events\"},\"425\":{\"title\":\"events:snapshot-tells-states-apart events snapshot tells states apart\",\"path\":\"spec/08-events.html#events:snapshot-tells-states-apart\",\"where\":\"Events\"},\"426\":{\"title\":\"events:journal-then-reply-then-outputs events journal then reply then outputs\",\"path\":\"spec/08-events.html#events:journal-then-reply-then-outputs\",\"where\":\"Events\"},\"427\":{\"title\":\"events:order-of-a-request events order of a request\",\"path\":\"spec/08-events.html#events:order-of-a-request\",\"where\":\"Events\"},\"428\":{\"title\":\"events:order-of-an-acceptance events order of an acceptance\",\"path\":\"spec/08-events.html#events:order-of-an-acceptance\",\"where\":\"Events\"},\"429\":{\"title\":\"events:order-of-a-rejection events order of a rejection\",\"path\":\"spec/08-events.html#events:order-of-a-rejection\",\"where\":\"Events\"},\"430\":{\"title\":\"events:order-of-a-confirmation events order of a confirmation\",\"path\":\"spec/08-events.html#events:order-of-a-confirmation\",\"where\":\"Events\"},\"431\":{\"title\":\"events:submitted-once events submitted once\",\"path\":\"spec/08-events.html#events:submitted-once\",\"where\":\"Events\"},\"432\":{\"title\":\"events:order-of-the-end events order of the end\",\"path\":\"spec/08-events.html#events:order-of-the-end\",\"where\":\"Events\"},\"433\":{\"title\":\"events:outcome-event-is-last events outcome event is last\",\"path\":\"spec/08-events.html#events:outcome-event-is-last\",\"where\":\"Events\"},\"434\":{\"title\":\"events:opened-is-first events opened is first\",\"path\":\"spec/08-events.html#events:opened-is-first\",\"where\":\"Events\"},\"435\":{\"title\":\"events:sse-stream events sse stream\",\"path\":\"spec/08-events.html#events:sse-stream\",\"where\":\"Events\"},\"436\":{\"title\":\"events:websocket-stream events websocket stream\",\"path\":\"spec/08-events.html#events:websocket-stream\",\"where\":\"Events\"},\"437\":{\"title\":\"events:resume-loses-nothing events resume loses nothing\",\"path\":\"spec/08-events.html#events:resume-loses-nothing\",\"where\":\"Events\"},\"438\":{\"title\":\"events:resume-repeats-nothing events resume repeats nothing\",\"path\":\"spec/08-events.html#events:resume-repeats-nothing\",\"where\":\"Events\"},\"439\":{\"title\":\"Card data Card data\",\"path\":\"spec/09-card-data.html\",\"where\":\"Specification\"},\"440\":{\"title\":\"Where digits may be Where digits may be\",\"path\":\"spec/09-card-data.html#where-digits-may-be\",\"where\":\"Card data\"},\"441\":{\"title\":\"Facts Facts\",\"path\":\"spec/09-card-data.html#facts\",\"where\":\"Card data\"},\"442\":{\"title\":\"Wiping Wiping\",\"path\":\"spec/09-card-data.html#wiping\",\"where\":\"Card data\"},\"443\":{\"title\":\"card-data:digits-stay-in-the-zone card data digits stay in the zone\",\"path\":\"spec/09-card-data.html#card-data:digits-stay-in-the-zone\",\"where\":\"Card data\"},\"444\":{\"title\":\"card-data:agent-sees-masked-only card data agent sees masked only\",\"path\":\"spec/09-card-data.html#card-data:agent-sees-masked-only\",\"where\":\"Card data\"},\"445\":{\"title\":\"card-data:logs-are-free-of-card-data card data logs are free of card data\",\"path\":\"spec/09-card-data.html#card-data:logs-are-free-of-card-data\",\"where\":\"Card data\"},\"446\":{\"title\":\"card-data:no-iin-outside card data no iin outside\",\"path\":\"spec/09-card-data.html#card-data:no-iin-outside\",\"where\":\"Card data\"},\"447\":{\"title\":\"card-data:expiry-and-postal-code-stay-inside card data expiry and postal code stay inside\",\"path\":\"spec/09-card-data.html#card-data:expiry-and-postal-code-stay-inside\",\"where\":\"Card data\"},\"448\":{\"title\":\"card-data:connections-see-masked-only card data connections see masked only\",\"path\":\"spec/09-card-data.html#card-data:connections-see-masked-only\",\"where\":\"Card data\"},\"449\":{\"title\":\"card-data:only-the-zone-speaks-to-the-processor card data only the zone speaks to the processor\",\"path\":\"spec/09-card-data.html#card-data:only-the-zone-speaks-to-the-processor\",\"where\":\"Card data\"},\"450\":{\"title\":\"card-data:facts-have-a-fixed-alphabet card data facts have a fixed alphabet\",\"path\":\"spec/09-card-data.html#card-data:facts-have-a-fixed-alphabet\",\"where\":\"Card data\"},\"451\":{\"title\":\"card-data:digit-count-is-optional card data digit count is optional\",\"path\":\"spec/09-card-data.html#card-data:digit-count-is-optional\",\"where\":\"Card data\"},\"452\":{\"title\":\"card-data:refusals-echo-nothing card data refusals echo nothing\",\"path\":\"spec/09-card-data.html#card-data:refusals-echo-nothing\",\"where\":\"Card data\"},\"453\":{\"title\":\"card-data:keypad-answers-alike card data keypad answers alike\",\"path\":\"spec/09-card-data.html#card-data:keypad-answers-alike\",\"where\":\"Card data\"},\"454\":{\"title\":\"card-data:security-code-is-gone-after-processing card data security code is gone after processing\",\"path\":\"spec/09-card-data.html#card-data:security-code-is-gone-after-processing\",\"where\":\"Card data\"},\"455\":{\"title\":\"card-data:everything-is-gone-at-the-end card data everything is gone at the end\",\"path\":\"spec/09-card-data.html#card-data:everything-is-gone-at-the-end\",\"where\":\"Card data\"},\"456\":{\"title\":\"card-data:request-is-kept-only-for-its-answer card data request is kept only for its answer\",\"path\":\"spec/09-card-data.html#card-data:request-is-kept-only-for-its-answer\",\"where\":\"Card data\"},\"457\":{\"title\":\"card-data:engine-orders-the-wipe card data engine orders the wipe\",\"path\":\"spec/09-card-data.html#card-data:engine-orders-the-wipe\",\"where\":\"Card data\"},\"458\":{\"title\":\"card-data:zone-says-what-it-holds card data zone says what it holds\",\"path\":\"spec/09-card-data.html#card-data:zone-says-what-it-holds\",\"where\":\"Card data\"},\"459\":{\"title\":\"card-data:sessions-never-mix card data sessions never mix\",\"path\":\"spec/09-card-data.html#card-data:sessions-never-mix\",\"where\":\"Card data\"},\"460\":{\"title\":\"Time Time\",\"path\":\"spec/10-time.html\",\"where\":\"Specification\"},\"461\":{\"title\":\"Order Order\",\"path\":\"spec/10-time.html#order\",\"where\":\"Time\"},\"462\":{\"title\":\"Durability Durability\",\"path\":\"spec/10-time.html#durability\",\"where\":\"Time\"},\"463\":{\"title\":\"Restart Restart\",\"path\":\"spec/10-time.html#restart\",\"where\":\"Time\"},\"464\":{\"title\":\"Clocks Clocks\",\"path\":\"spec/10-time.html#clocks\",\"where\":\"Time\"},\"465\":{\"title\":\"time:one-input-at-a-time time one input at a time\",\"path\":\"spec/10-time.html#time:one-input-at-a-time\",\"where\":\"Time\"},\"466\":{\"title\":\"time:same-instant-sees-the-first time same instant sees the first\",\"path\":\"spec/10-time.html#time:same-instant-sees-the-first\",\"where\":\"Time\"},\"467\":{\"title\":\"time:same-inputs-same-outputs time same inputs same outputs\",\"path\":\"spec/10-time.html#time:same-inputs-same-outputs\",\"where\":\"Time\"},\"468\":{\"title\":\"time:stale-timers-do-nothing time stale timers do nothing\",\"path\":\"spec/10-time.html#time:stale-timers-do-nothing\",\"where\":\"Time\"},\"469\":{\"title\":\"time:journal-before-event time journal before event\",\"path\":\"spec/10-time.html#time:journal-before-event\",\"where\":\"Time\"},\"470\":{\"title\":\"time:outcome-before-announcement time outcome before announcement\",\"path\":\"spec/10-time.html#time:outcome-before-announcement\",\"where\":\"Time\"},\"471\":{\"title\":\"time:at-most-one-charge time at most one charge\",\"path\":\"spec/10-time.html#time:at-most-one-charge\",\"where\":\"Time\"},\"472\":{\"title\":\"time:journal-failure-stops time journal failure stops\",\"path\":\"spec/10-time.html#time:journal-failure-stops\",\"where\":\"Time\"},\"473\":{\"title\":\"time:restart-asks-the-zone time restart asks the zone\",\"path\":\"spec/10-time.html#time:restart-asks-the-zone\",\"where\":\"Time\"},\"474\":{\"title\":\"time:restart-with-loss-starts-again time restart with loss starts again\",\"path\":\"spec/10-time.html#time:restart-with-loss-starts-again\",\"where\":\"Time\"},\"475\":{\"title\":\"time:restart-keeps-the-switches time restart keeps the switches\",\"path\":\"spec/10-time.html#time:restart-keeps-the-switches\",\"where\":\"Time\"},\"476\":{\"title\":\"time:restart-keeps-a-pause time restart keeps a pause\",\"path\":\"spec/10-time.html#time:restart-keeps-a-pause\",\"where\":\"Time\"},\"477\":{\"title\":\"time:restart-while-paused-is-silent time restart while paused is silent\",\"path\":\"spec/10-time.html#time:restart-while-paused-is-silent\",\"where\":\"Time\"},\"478\":{\"title\":\"time:restart-while-starting-fails time restart while starting fails\",\"path\":\"spec/10-time.html#time:restart-while-starting-fails\",\"where\":\"Time\"},\"479\":{\"title\":\"time:restart-while-announcing-repeats time restart while announcing repeats\",\"path\":\"spec/10-time.html#time:restart-while-announcing-repeats\",\"where\":\"Time\"},\"480\":{\"title\":\"time:restart-while-collecting-keeps-the-attempt time restart while collecting keeps the attempt\",\"path\":\"spec/10-time.html#time:restart-while-collecting-keeps-the-attempt\",\"where\":\"Time\"},\"481\":{\"title\":\"time:restart-while-confirming-reads-again time restart while confirming reads again\",\"path\":\"spec/10-time.html#time:restart-while-confirming-reads-again\",\"where\":\"Time\"},\"482\":{\"title\":\"time:restart-while-processing-repeats-the-command time restart while processing repeats the command\",\"path\":\"spec/10-time.html#time:restart-while-processing-repeats-the-command\",\"where\":\"Time\"},\"483\":{\"title\":\"time:restart-without-request-or-lookup-is-unknown time restart without request or lookup is unknown\",\"path\":\"spec/10-time.html#time:restart-without-request-or-lookup-is-unknown\",\"where\":\"Time\"},\"484\":{\"title\":\"time:restart-resets-no-deadline time restart resets no deadline\",\"path\":\"spec/10-time.html#time:restart-resets-no-deadline\",\"where\":\"Time\"},\"485\":{\"title\":\"time:overdue-deadlines-fire-first time overdue deadlines fire first\",\"path\":\"spec/10-time.html#time:overdue-deadlines-fire-first\",\"where\":\"Time\"},\"486\":{\"title\":\"time:unreadable-journal-is-refused time unreadable journal is refused\",\"path\":\"spec/10-time.html#time:unreadable-journal-is-refused\",\"where\":\"Time\"},\"487\":{\"title\":\"time:journal-has-one-owner time journal has one owner\",\"path\":\"spec/10-time.html#time:journal-has-one-owner\",\"where\":\"Time\"},\"488\":{\"title\":\"time:conversation-is-free-at-the-end time conversation is free at the end\",\"path\":\"spec/10-time.html#time:conversation-is-free-at-the-end\",\"where\":\"Time\"},\"489\":{\"title\":\"time:clock-is-declared time clock is declared\",\"path\":\"spec/10-time.html#time:clock-is-declared\",\"where\":\"Time\"},\"490\":{\"title\":\"time:advance-moves-engine-and-zone time advance moves engine and zone\",\"path\":\"spec/10-time.html#time:advance-moves-engine-and-zone\",\"where\":\"Time\"},\"491\":{\"title\":\"time:advance-fires-in-order time advance fires in order\",\"path\":\"spec/10-time.html#time:advance-fires-in-order\",\"where\":\"Time\"},\"492\":{\"title\":\"time:advance-returns-when-done time advance returns when done\",\"path\":\"spec/10-time.html#time:advance-returns-when-done\",\"where\":\"Time\"},\"493\":{\"title\":\"time:http-deadlines-share-the-clock time http deadlines share the clock\",\"path\":\"spec/10-time.html#time:http-deadlines-share-the-clock\",\"where\":\"Time\"},\"494\":{\"title\":\"time:capabilities-name-the-protocol-version time capabilities name the protocol version\",\"path\":\"spec/10-time.html#time:capabilities-name-the-protocol-version\",\"where\":\"Time\"},\"495\":{\"title\":\"Conformance Conformance\",\"path\":\"spec/11-conformance.html\",\"where\":\"Specification\"},\"496\":{\"title\":\"Levels Levels\",\"path\":\"spec/11-conformance.html#levels\",\"where\":\"Conformance\"},\"497\":{\"title\":\"Verdicts Verdicts\",\"path\":\"spec/11-conformance.html#verdicts\",\"where\":\"Conformance\"},\"498\":{\"title\":\"Good manners Good manners\",\"path\":\"spec/11-conformance.html#good-manners\",\"where\":\"Conformance\"},\"499\":{\"title\":\"conformance:levels-are-declared conformance levels are declared\",\"path\":\"spec/11-conformance.html#conformance:levels-are-declared\",\"where\":\"Conformance\"},\"500\":{\"title\":\"conformance:signed-includes-reliable conformance signed includes reliable\",\"path\":\"spec/11-conformance.html#conformance:signed-includes-reliable\",\"where\":\"Conformance\"},\"501\":{\"title\":\"conformance:undeclared-levels-are-not-judged conformance undeclared levels are not judged\",\"path\":\"spec/11-conformance.html#conformance:undeclared-levels-are-not-judged\",\"where\":\"Conformance\"},\"502\":{\"title\":\"conformance:only-complete-runs-conform conformance only complete runs conform\",\"path\":\"spec/11-conformance.html#conformance:only-complete-runs-conform\",\"where\":\"Conformance\"},\"503\":{\"title\":\"conformance:unobservable-is-not-passed conformance unobservable is not passed\",\"path\":\"spec/11-conformance.html#conformance:unobservable-is-not-passed\",\"where\":\"Conformance\"},\"504\":{\"title\":\"conformance:failures-name-the-requirement conformance failures name the requirement\",\"path\":\"spec/11-conformance.html#conformance:failures-name-the-requirement\",\"where\":\"Conformance\"},\"505\":{\"title\":\"conformance:faults-of-the-harness-are-its-own conformance faults of the harness are its own\",\"path\":\"spec/11-conformance.html#conformance:faults-of-the-harness-are-its-own\",\"where\":\"Conformance\"},\"506\":{\"title\":\"conformance:loopback-by-default conformance loopback by default\",\"path\":\"spec/11-conformance.html#conformance:loopback-by-default\",\"where\":\"Conformance\"},\"507\":{\"title\":\"conformance:starts-before-it-reports conformance starts before it reports\",\"path\":\"spec/11-conformance.html#conformance:starts-before-it-reports\",\"where\":\"Conformance\"},\"508\":{\"title\":\"conformance:published-test-cards-only conformance published test cards only\",\"path\":\"spec/11-conformance.html#conformance:published-test-cards-only\",\"where\":\"Conformance\"},\"509\":{\"title\":\"conformance:zone-clock-moves-first conformance zone clock moves first\",\"path\":\"spec/11-conformance.html#conformance:zone-clock-moves-first\",\"where\":\"Conformance\"},\"510\":{\"title\":\"conformance:canonical-form-with-mappings conformance canonical form with mappings\",\"path\":\"spec/11-conformance.html#conformance:canonical-form-with-mappings\",\"where\":\"Conformance\"},\"511\":{\"title\":\"conformance:repeats-from-a-seed conformance repeats from a seed\",\"path\":\"spec/11-conformance.html#conformance:repeats-from-a-seed\",\"where\":\"Conformance\"},\"512\":{\"title\":\"Open questions Open questions\",\"path\":\"spec/12-open-questions.html\",\"where\":\"Specification\"},\"513\":{\"title\":\"Who does what Who does what\",\"path\":\"spec/12-open-questions.html#who-does-what\",\"where\":\"Open questions\"},\"514\":{\"title\":\"Function Function\",\"path\":\"spec/12-open-questions.html#function\",\"where\":\"Open questions\"},\"515\":{\"title\":\"Start Start\",\"path\":\"spec/12-open-questions.html#start\",\"where\":\"Open questions\"},\"516\":{\"title\":\"Collect Collect\",\"path\":\"spec/12-open-questions.html#collect\",\"where\":\"Open questions\"},\"517\":{\"title\":\"Supervise Supervise\",\"path\":\"spec/12-open-questions.html#supervise\",\"where\":\"Open questions\"},\"518\":{\"title\":\"Confirm and process Confirm and process\",\"path\":\"spec/12-open-questions.html#confirm-and-process\",\"where\":\"Open questions\"},\"519\":{\"title\":\"Report Report\",\"path\":\"spec/12-open-questions.html#report\",\"where\":\"Open questions\"},\"520\":{\"title\":\"Events, card data, time Events, card data, time\",\"path\":\"spec/12-open-questions.html#events-card-data-time\",\"where\":\"Open questions\"},\"521\":{\"title\":\"Requirements Requirements\",\"path\":\"requirements.html\",\"where\":\"Specification\"},\"522\":{\"title\":\"function function\",\"path\":\"requirements.html#function\",\"where\":\"Requirements\"},\"523\":{\"title\":\"start start\",\"path\":\"requirements.html#start\",\"where\":\"Requirements\"},\"524\":{\"title\":\"collect collect\",\"path\":\"requirements.html#collect\",\"where\":\"Requirements\"},\"525\":{\"title\":\"confirm confirm\",\"path\":\"requirements.html#confirm\",\"where\":\"Requirements\"},\"526\":{\"title\":\"process process\",\"path\":\"requirements.html#process\",\"where\":\"Requirements\"},\"527\":{\"title\":\"report report\",\"path\":\"requirements.html#report\",\"where\":\"Requirements\"},\"528\":{\"title\":\"supervise supervise\",\"path\":\"requirements.html#supervise\",\"where\":\"Requirements\"},\"529\":{\"title\":\"events events\",\"path\":\"requirements.html#events\",\"where\":\"Requirements\"},\"530\":{\"title\":\"card-data card data\",\"path\":\"requirements.html#card-data\",\"where\":\"Requirements\"},\"531\":{\"title\":\"time time\",\"path\":\"requirements.html#time\",\"where\":\"Requirements\"},\"532\":{\"title\":\"conformance conformance\",\"path\":\"requirements.html#conformance\",\"where\":\"Requirements\"},\"533\":{\"title\":\"State machine State machine\",\"path\":\"machine.html\",\"where\":\"Machine\"},\"534\":{\"title\":\"The session The session\",\"path\":\"machine.html#session\",\"where\":\"State machine\"},\"535\":{\"title\":\"The delivery of its outcome The delivery of its outcome\",\"path\":\"machine.html#delivery\",\"where\":\"State machine\"},\"536\":{\"title\":\"As sequences As sequences\",\"path\":\"machine.html#sequences\",\"where\":\"State machine\"},\"537\":{\"title\":\"start-resolved start resolved\",\"path\":\"machine.html#row-start-resolved\",\"where\":\"State machine\"},\"538\":{\"title\":\"start-failed start failed\",\"path\":\"machine.html#row-start-failed\",\"where\":\"State machine\"},\"539\":{\"title\":\"start-answer-invalid start answer invalid\",\"path\":\"machine.html#row-start-answer-invalid\",\"where\":\"State machine\"},\"540\":{\"title\":\"start-answers-once start answers once\",\"path\":\"machine.html#row-start-answers-once\",\"where\":\"State machine\"},\"541\":{\"title\":\"start-answers-too-late start answers too late\",\"path\":\"machine.html#row-start-answers-too-late\",\"where\":\"State machine\"},\"542\":{\"title\":\"starting-takes-no-step starting takes no step\",\"path\":\"machine.html#row-starting-takes-no-step\",\"where\":\"State machine\"},\"543\":{\"title\":\"proceed-begins-collection proceed begins collection\",\"path\":\"machine.html#row-proceed-begins-collection\",\"where\":\"State machine\"},\"544\":{\"title\":\"proceed-waits-for-resume proceed waits for resume\",\"path\":\"machine.html#row-proceed-waits-for-resume\",\"where\":\"State machine\"},\"545\":{\"title\":\"announcing-has-no-card announcing has no card\",\"path\":\"machine.html#row-announcing-has-no-card\",\"where\":\"State machine\"},\"546\":{\"title\":\"zone-is-silent-before-collection zone is silent before collection\",\"path\":\"machine.html#row-zone-is-silent-before-collection\",\"where\":\"State machine\"},\"547\":{\"title\":\"accepted-next-field accepted next field\",\"path\":\"machine.html#row-accepted-next-field\",\"where\":\"State machine\"},\"548\":{\"title\":\"accepted-last-field accepted last field\",\"path\":\"machine.html#row-accepted-last-field\",\"where\":\"State machine\"},\"549\":{\"title\":\"failed-attempt-is-asked-again failed attempt is asked again\",\"path\":\"machine.html#row-failed-attempt-is-asked-again\",\"where\":\"State machine\"},\"550\":{\"title\":\"last-attempt-rejected last attempt rejected\",\"path\":\"machine.html#row-last-attempt-rejected\",\"where\":\"State machine\"},\"551\":{\"title\":\"last-attempt-stalled last attempt stalled\",\"path\":\"machine.html#row-last-attempt-stalled\",\"where\":\"State machine\"},\"552\":{\"title\":\"errors-belong-to-their-field errors belong to their field\",\"path\":\"machine.html#row-errors-belong-to-their-field\",\"where\":\"State machine\"},\"553\":{\"title\":\"no-fact-counts-while-paused no fact counts while paused\",\"path\":\"machine.html#row-no-fact-counts-while-paused\",\"where\":\"State machine\"},\"554\":{\"title\":\"entry-is-over entry is over\",\"path\":\"machine.html#row-entry-is-over\",\"where\":\"State machine\"},\"555\":{\"title\":\"late-facts-are-nothing late facts are nothing\",\"path\":\"machine.html#row-late-facts-are-nothing\",\"where\":\"State machine\"},\"556\":{\"title\":\"notes-are-nothing notes are nothing\",\"path\":\"machine.html#row-notes-are-nothing\",\"where\":\"State machine\"},\"557\":{\"title\":\"nothing-to-confirm-yet nothing to confirm yet\",\"path\":\"machine.html#row-nothing-to-confirm-yet\",\"where\":\"State machine\"},\"558\":{\"title\":\"confirmed confirmed\",\"path\":\"machine.html#row-confirmed\",\"where\":\"State machine\"},\"559\":{\"title\":\"confirm-waits-for-resume confirm waits for resume\",\"path\":\"machine.html#row-confirm-waits-for-resume\",\"where\":\"State machine\"},\"560\":{\"title\":\"only-the-latest-summary only the latest summary\",\"path\":\"machine.html#row-only-the-latest-summary\",\"where\":\"State machine\"},\"561\":{\"title\":\"proceed-is-over proceed is over\",\"path\":\"machine.html#row-proceed-is-over\",\"where\":\"State machine\"},\"562\":{\"title\":\"payment-approved payment approved\",\"path\":\"machine.html#row-payment-approved\",\"where\":\"State machine\"},\"563\":{\"title\":\"payment-declined payment declined\",\"path\":\"machine.html#row-payment-declined\",\"where\":\"State machine\"},\"564\":{\"title\":\"payment-errored payment errored\",\"path\":\"machine.html#row-payment-errored\",\"where\":\"State machine\"},\"565\":{\"title\":\"payment-unknown payment unknown\",\"path\":\"machine.html#row-payment-unknown\",\"where\":\"State machine\"},\"566\":{\"title\":\"unreached-zone-is-left-to-the-limit unreached zone is left to the limit\",\"path\":\"machine.html#row-unreached-zone-is-left-to-the-limit\",\"where\":\"State machine\"},\"567\":{\"title\":\"nothing-is-processed-before-the-intent nothing is processed before the intent\",\"path\":\"machine.html#row-nothing-is-processed-before-the-intent\",\"where\":\"State machine\"},\"568\":{\"title\":\"foreign-key-is-nothing foreign key is nothing\",\"path\":\"machine.html#row-foreign-key-is-nothing\",\"where\":\"State machine\"},\"569\":{\"title\":\"zone-fails-before-the-intent zone fails before the intent\",\"path\":\"machine.html#row-zone-fails-before-the-intent\",\"where\":\"State machine\"},\"570\":{\"title\":\"no-command-is-open-while-confirming no command is open while confirming\",\"path\":\"machine.html#row-no-command-is-open-while-confirming\",\"where\":\"State machine\"},\"571\":{\"title\":\"ended-session-hears-no-fact ended session hears no fact\",\"path\":\"machine.html#row-ended-session-hears-no-fact\",\"where\":\"State machine\"},\"572\":{\"title\":\"ended-session-hears-no-result ended session hears no result\",\"path\":\"machine.html#row-ended-session-hears-no-result\",\"where\":\"State machine\"},\"573\":{\"title\":\"failed-wipe-changes-nothing failed wipe changes nothing\",\"path\":\"machine.html#row-failed-wipe-changes-nothing\",\"where\":\"State machine\"},\"574\":{\"title\":\"ended-session-refuses ended session refuses\",\"path\":\"machine.html#row-ended-session-refuses\",\"where\":\"State machine\"},\"575\":{\"title\":\"ask-pauses ask pauses\",\"path\":\"machine.html#row-ask-pauses\",\"where\":\"State machine\"},\"576\":{\"title\":\"ask-stops-the-entry ask stops the entry\",\"path\":\"machine.html#row-ask-stops-the-entry\",\"where\":\"State machine\"},\"577\":{\"title\":\"ask-twice ask twice\",\"path\":\"machine.html#row-ask-twice\",\"where\":\"State machine\"},\"578\":{\"title\":\"resume-announces-again resume announces again\",\"path\":\"machine.html#row-resume-announces-again\",\"where\":\"State machine\"},\"579\":{\"title\":\"resume-asks-for-the-field-again resume asks for the field again\",\"path\":\"machine.html#row-resume-asks-for-the-field-again\",\"where\":\"State machine\"},\"580\":{\"title\":\"resume-reads-the-summary-again resume reads the summary again\",\"path\":\"machine.html#row-resume-reads-the-summary-again\",\"where\":\"State machine\"},\"581\":{\"title\":\"resume-needs-a-pause resume needs a pause\",\"path\":\"machine.html#row-resume-needs-a-pause\",\"where\":\"State machine\"},\"582\":{\"title\":\"card-switched card switched\",\"path\":\"machine.html#row-card-switched\",\"where\":\"State machine\"},\"583\":{\"title\":\"no-switch-left no switch left\",\"path\":\"machine.html#row-no-switch-left\",\"where\":\"State machine\"},\"584\":{\"title\":\"cancelled cancelled\",\"path\":\"machine.html#row-cancelled\",\"where\":\"State machine\"},\"585\":{\"title\":\"hung-up hung up\",\"path\":\"machine.html#row-hung-up\",\"where\":\"State machine\"},\"586\":{\"title\":\"hung-up-too-late hung up too late\",\"path\":\"machine.html#row-hung-up-too-late\",\"where\":\"State machine\"},\"587\":{\"title\":\"intent-is-final intent is final\",\"path\":\"machine.html#row-intent-is-final\",\"where\":\"State machine\"},\"588\":{\"title\":\"session-timed-out session timed out\",\"path\":\"machine.html#row-session-timed-out\",\"where\":\"State machine\"},\"589\":{\"title\":\"session-timer-is-disarmed session timer is disarmed\",\"path\":\"machine.html#row-session-timer-is-disarmed\",\"where\":\"State machine\"},\"590\":{\"title\":\"restart-interrupts-the-start restart interrupts the start\",\"path\":\"machine.html#row-restart-interrupts-the-start\",\"where\":\"State machine\"},\"591\":{\"title\":\"restart-announces-again restart announces again\",\"path\":\"machine.html#row-restart-announces-again\",\"where\":\"State machine\"},\"592\":{\"title\":\"restart-asks-for-the-field-again restart asks for the field again\",\"path\":\"machine.html#row-restart-asks-for-the-field-again\",\"where\":\"State machine\"},\"593\":{\"title\":\"restart-reads-the-summary-again restart reads the summary again\",\"path\":\"machine.html#row-restart-reads-the-summary-again\",\"where\":\"State machine\"},\"594\":{\"title\":\"restart-while-paused-is-silent restart while paused is silent\",\"path\":\"machine.html#row-restart-while-paused-is-silent\",\"where\":\"State machine\"},\"595\":{\"title\":\"restart-repeats-the-process-command restart repeats the process command\",\"path\":\"machine.html#row-restart-repeats-the-process-command\",\"where\":\"State machine\"},\"596\":{\"title\":\"restart-after-the-end restart after the end\",\"path\":\"machine.html#row-restart-after-the-end\",\"where\":\"State machine\"},\"597\":{\"title\":\"lost-card-is-asked-again lost card is asked again\",\"path\":\"machine.html#row-lost-card-is-asked-again\",\"where\":\"State machine\"},\"598\":{\"title\":\"lost-card-waits-for-resume lost card waits for resume\",\"path\":\"machine.html#row-lost-card-waits-for-resume\",\"where\":\"State machine\"},\"599\":{\"title\":\"nothing-to-lose-at-the-card-number nothing to lose at the card number\",\"path\":\"machine.html#row-nothing-to-lose-at-the-card-number\",\"where\":\"State machine\"},\"600\":{\"title\":\"nothing-to-lose nothing to lose\",\"path\":\"machine.html#row-nothing-to-lose\",\"where\":\"State machine\"},\"601\":{\"title\":\"unreconcilable-before-the-intent unreconcilable before the intent\",\"path\":\"machine.html#row-unreconcilable-before-the-intent\",\"where\":\"State machine\"},\"602\":{\"title\":\"unreconcilable-after-the-intent unreconcilable after the intent\",\"path\":\"machine.html#row-unreconcilable-after-the-intent\",\"where\":\"State machine\"},\"603\":{\"title\":\"snapshot-tells-states-apart snapshot tells states apart\",\"path\":\"machine.html#row-snapshot-tells-states-apart\",\"where\":\"State machine\"},\"604\":{\"title\":\"acknowledged acknowledged\",\"path\":\"machine.html#row-acknowledged\",\"where\":\"State machine\"},\"605\":{\"title\":\"attempt-failed attempt failed\",\"path\":\"machine.html#row-attempt-failed\",\"where\":\"State machine\"},\"606\":{\"title\":\"last-attempt-failed last attempt failed\",\"path\":\"machine.html#row-last-attempt-failed\",\"where\":\"State machine\"},\"607\":{\"title\":\"gone-stops gone stops\",\"path\":\"machine.html#row-gone-stops\",\"where\":\"State machine\"},\"608\":{\"title\":\"next-attempt next attempt\",\"path\":\"machine.html#row-next-attempt\",\"where\":\"State machine\"},\"609\":{\"title\":\"deadline-of-the-answer-comes-first deadline of the answer comes first\",\"path\":\"machine.html#row-deadline-of-the-answer-comes-first\",\"where\":\"State machine\"},\"610\":{\"title\":\"nothing-more-is-sent nothing more is sent\",\"path\":\"machine.html#row-nothing-more-is-sent\",\"where\":\"State machine\"},\"611\":{\"title\":\"no-call-is-open no call is open\",\"path\":\"machine.html#row-no-call-is-open\",\"where\":\"State machine\"},\"612\":{\"title\":\"base-never-sends-twice base never sends twice\",\"path\":\"machine.html#row-base-never-sends-twice\",\"where\":\"State machine\"},\"613\":{\"title\":\"reliable-sends-again reliable sends again\",\"path\":\"machine.html#row-reliable-sends-again\",\"where\":\"State machine\"},\"614\":{\"title\":\"restart-keeps-the-schedule restart keeps the schedule\",\"path\":\"machine.html#row-restart-keeps-the-schedule\",\"where\":\"State machine\"},\"615\":{\"title\":\"redelivered-by-request redelivered by request\",\"path\":\"machine.html#row-redelivered-by-request\",\"where\":\"State machine\"},\"616\":{\"title\":\"base-refuses-redelivery base refuses redelivery\",\"path\":\"machine.html#row-base-refuses-redelivery\",\"where\":\"State machine\"},\"617\":{\"title\":\"nothing-to-redeliver nothing to redeliver\",\"path\":\"machine.html#row-nothing-to-redeliver\",\"where\":\"State machine\"},\"618\":{\"title\":\"snapshot-shows-the-delivery snapshot shows the delivery\",\"path\":\"machine.html#row-snapshot-shows-the-delivery\",\"where\":\"State machine\"},\"619\":{\"title\":\"Function configuration Function configuration\",\"path\":\"reference/function.html\",\"where\":\"Reference\"},\"620\":{\"title\":\"Function configuration Function configuration\",\"path\":\"reference/function.html#function-configuration\",\"where\":\"Function configuration\"},\"621\":{\"title\":\"Connection Connection\",\"path\":\"reference/function.html#connection\",\"where\":\"Function configuration\"},\"622\":{\"title\":\"Connection authentication Connection authentication\",\"path\":\"reference/function.html#connection-auth\",\"where\":\"Function configuration\"},\"623\":{\"title\":\"Messages Messages\",\"path\":\"reference/function.html#messages\",\"where\":\"Function configuration\"},\"624\":{\"title\":\"Limits Limits\",\"path\":\"reference/function.html#limits\",\"where\":\"Function configuration\"},\"625\":{\"title\":\"Reasons and errors Reasons and errors\",\"path\":\"reference/reasons.html\",\"where\":\"Reference\"},\"626\":{\"title\":\"failed_reason failed reason\",\"path\":\"reference/reasons.html#failed-reasons\",\"where\":\"Reasons and errors\"},\"627\":{\"title\":\"Field errors Field errors\",\"path\":\"reference/reasons.html#field-errors\",\"where\":\"Reasons and errors\"},\"628\":{\"title\":\"start_failed start failed\",\"path\":\"reference/reasons.html#start_failed\",\"where\":\"Reasons and errors\"},\"629\":{\"title\":\"invalid_start_response invalid start response\",\"path\":\"reference/reasons.html#invalid_start_response\",\"where\":\"Reasons and errors\"},\"630\":{\"title\":\"retry_limit_exceeded retry limit exceeded\",\"path\":\"reference/reasons.html#retry_limit_exceeded\",\"where\":\"Reasons and errors\"},\"631\":{\"title\":\"input_timeout input timeout\",\"path\":\"reference/reasons.html#input_timeout\",\"where\":\"Reasons and errors\"},\"632\":{\"title\":\"cancelled_by_caller cancelled by caller\",\"path\":\"reference/reasons.html#cancelled_by_caller\",\"where\":\"Reasons and errors\"},\"633\":{\"title\":\"caller_hung_up caller hung up\",\"path\":\"reference/reasons.html#caller_hung_up\",\"where\":\"Reasons and errors\"},\"634\":{\"title\":\"session_timeout session timeout\",\"path\":\"reference/reasons.html#session_timeout\",\"where\":\"Reasons and errors\"},\"635\":{\"title\":\"declined declined\",\"path\":\"reference/reasons.html#declined\",\"where\":\"Reasons and errors\"},\"636\":{\"title\":\"processor_error processor error\",\"path\":\"reference/reasons.html#processor_error\",\"where\":\"Reasons and errors\"},\"637\":{\"title\":\"outcome_unknown outcome unknown\",\"path\":\"reference/reasons.html#outcome_unknown\",\"where\":\"Reasons and errors\"},\"638\":{\"title\":\"internal_error internal error\",\"path\":\"reference/reasons.html#internal_error\",\"where\":\"Reasons and errors\"},\"639\":{\"title\":\"input_timeout input timeout\",\"path\":\"reference/reasons.html#input_timeout\",\"where\":\"Reasons and errors\"},\"640\":{\"title\":\"invalid_card_number invalid card number\",\"path\":\"reference/reasons.html#invalid_card_number\",\"where\":\"Reasons and errors\"},\"641\":{\"title\":\"card_type_not_accepted card type not accepted\",\"path\":\"reference/reasons.html#card_type_not_accepted\",\"where\":\"Reasons and errors\"},\"642\":{\"title\":\"invalid_expiration_date invalid expiration date\",\"path\":\"reference/reasons.html#invalid_expiration_date\",\"where\":\"Reasons and errors\"},\"643\":{\"title\":\"card_expired card expired\",\"path\":\"reference/reasons.html#card_expired\",\"where\":\"Reasons and errors\"},\"644\":{\"title\":\"invalid_security_code invalid security code\",\"path\":\"reference/reasons.html#invalid_security_code\",\"where\":\"Reasons and errors\"},\"645\":{\"title\":\"invalid_postal_code invalid postal code\",\"path\":\"reference/reasons.html#invalid_postal_code\",\"where\":\"Reasons and errors\"},\"646\":{\"title\":\"Command line Command line\",\"path\":\"reference/cli.html\",\"where\":\"Reference\"},\"647\":{\"title\":\"voicepay voicepay\",\"path\":\"reference/cli.html#voicepay\",\"where\":\"Command line\"},\"648\":{\"title\":\"voicepay verify voicepay verify\",\"path\":\"reference/cli.html#voicepay-verify\",\"where\":\"Command line\"},\"649\":{\"title\":\"voicepay verify connections voicepay verify connections\",\"path\":\"reference/cli.html#voicepay-verify-connections\",\"where\":\"Command line\"},\"650\":{\"title\":\"voicepay verify engine voicepay verify engine\",\"path\":\"reference/cli.html#voicepay-verify-engine\",\"where\":\"Command line\"},\"651\":{\"title\":\"Connections (OpenAPI) Connections (OpenAPI)\",\"path\":\"reference/connections-api.html\",\"where\":\"Reference\"},\"652\":{\"title\":\"Resolve the payment details of a session Resolve the payment details of a session\",\"path\":\"reference/connections-api.html#startPaymentSession\",\"where\":\"Connections (OpenAPI)\"},\"653\":{\"title\":\"Receive the outcome of a successful charge or tokenization Receive the outcome of a successful charge or tokenization\",\"path\":\"reference/connections-api.html#reportSuccess\",\"where\":\"Connections (OpenAPI)\"},\"654\":{\"title\":\"Receive why a session failed Receive why a session failed\",\"path\":\"reference/connections-api.html#reportFailure\",\"where\":\"Connections (OpenAPI)\"},\"655\":{\"title\":\"Authentication Authentication\",\"path\":\"reference/connections-api.html#authentication\",\"where\":\"Connections (OpenAPI)\"},\"656\":{\"title\":\"POST /start POST /start\",\"path\":\"reference/connections-api.html#startPaymentSession\",\"where\":\"Connections (OpenAPI)\"},\"657\":{\"title\":\"POST /success POST /success\",\"path\":\"reference/connections-api.html#reportSuccess\",\"where\":\"Connections (OpenAPI)\"},\"658\":{\"title\":\"POST /failure POST /failure\",\"path\":\"reference/connections-api.html#reportFailure\",\"where\":\"Connections (OpenAPI)\"},\"659\":{\"title\":\"Engine (OpenAPI) Engine (OpenAPI)\",\"path\":\"reference/engine-api.html\",\"where\":\"Reference\"},\"660\":{\"title\":\"What this engine claims What this engine claims\",\"path\":\"reference/engine-api.html#getCapabilities\",\"where\":\"Engine (OpenAPI)\"},\"661\":{\"title\":\"Open a payment session in a conversation Open a payment session in a conversation\",\"path\":\"reference/engine-api.html#openSession\",\"where\":\"Engine (OpenAPI)\"},\"662\":{\"title\":\"Where the session is, masked Where the session is, masked\",\"path\":\"reference/engine-api.html#getSession\",\"where\":\"Engine (OpenAPI)\"},\"663\":{\"title\":\"Tell the session what the caller or the agent wants Tell the session what the caller or the agent wants\",\"path\":\"reference/engine-api.html#signalSession\",\"where\":\"Engine (OpenAPI)\"},\"664\":{\"title\":\"The session's events, masked The session's events, masked\",\"path\":\"reference/engine-api.html#readEvents\",\"where\":\"Engine (OpenAPI)\"},\"665\":{\"title\":\"A fact from the capture zone A fact from the capture zone\",\"path\":\"reference/engine-api.html#reportFact\",\"where\":\"Engine (OpenAPI)\"},\"666\":{\"title\":\"Move the session's virtual clock Move the session's virtual clock\",\"path\":\"reference/engine-api.html#advanceClock\",\"where\":\"Engine (OpenAPI)\"},\"667\":{\"title\":\"The function and its companion cancel function as tool definitions The function and its companion cancel function as tool definitions\",\"path\":\"reference/engine-api.html#getTools\",\"where\":\"Engine (OpenAPI)\"},\"668\":{\"title\":\"Outcomes without an acknowledgement Outcomes without an acknowledgement\",\"path\":\"reference/engine-api.html#listUndelivered\",\"where\":\"Engine (OpenAPI)\"},\"669\":{\"title\":\"Try an undelivered outcome again (Reliable and Signed) Try an undelivered outcome again (Reliable and Signed)\",\"path\":\"reference/engine-api.html#redeliverOutcome\",\"where\":\"Engine (OpenAPI)\"},\"670\":{\"title\":\"Alive Alive\",\"path\":\"reference/engine-api.html#health\",\"where\":\"Engine (OpenAPI)\"},\"671\":{\"title\":\"Takes new sessions Takes new sessions\",\"path\":\"reference/engine-api.html#ready\",\"where\":\"Engine (OpenAPI)\"},\"672\":{\"title\":\"Prometheus text Prometheus text\",\"path\":\"reference/engine-api.html#metrics\",\"where\":\"Engine (OpenAPI)\"},\"673\":{\"title\":\"Authentication Authentication\",\"path\":\"reference/engine-api.html#authentication\",\"where\":\"Engine (OpenAPI)\"},\"674\":{\"title\":\"GET /capabilities GET /capabilities\",\"path\":\"reference/engine-api.html#getCapabilities\",\"where\":\"Engine (OpenAPI)\"},\"675\":{\"title\":\"POST /sessions POST /sessions\",\"path\":\"reference/engine-api.html#openSession\",\"where\":\"Engine (OpenAPI)\"},\"676\":{\"title\":\"GET /sessions/{session_reference_id} GET /sessions/{session reference id}\",\"path\":\"reference/engine-api.html#getSession\",\"where\":\"Engine (OpenAPI)\"},\"677\":{\"title\":\"POST /sessions/{session_reference_id}/signals POST /sessions/{session reference id}/signals\",\"path\":\"reference/engine-api.html#signalSession\",\"where\":\"Engine (OpenAPI)\"},\"678\":{\"title\":\"GET /sessions/{session_reference_id}/events GET /sessions/{session reference id}/events\",\"path\":\"reference/engine-api.html#readEvents\",\"where\":\"Engine (OpenAPI)\"},\"679\":{\"title\":\"POST /sessions/{session_reference_id}/facts POST /sessions/{session reference id}/facts\",\"path\":\"reference/engine-api.html#reportFact\",\"where\":\"Engine (OpenAPI)\"},\"680\":{\"title\":\"POST /sessions/{session_reference_id}/clock POST /sessions/{session reference id}/clock\",\"path\":\"reference/engine-api.html#advanceClock\",\"where\":\"Engine (OpenAPI)\"},\"681\":{\"title\":\"GET /functions/{name}/tools GET /functions/{name}/tools\",\"path\":\"reference/engine-api.html#getTools\",\"where\":\"Engine (OpenAPI)\"},\"682\":{\"title\":\"GET /outcomes/undelivered GET /outcomes/undelivered\",\"path\":\"reference/engine-api.html#listUndelivered\",\"where\":\"Engine (OpenAPI)\"},\"683\":{\"title\":\"POST /outcomes/{session_reference_id}/redeliver POST /outcomes/{session reference id}/redeliver\",\"path\":\"reference/engine-api.html#redeliverOutcome\",\"where\":\"Engine (OpenAPI)\"},\"684\":{\"title\":\"GET /health GET /health\",\"path\":\"reference/engine-api.html#health\",\"where\":\"Engine (OpenAPI)\"},\"685\":{\"title\":\"GET /ready GET /ready\",\"path\":\"reference/engine-api.html#ready\",\"where\":\"Engine (OpenAPI)\"},\"686\":{\"title\":\"GET /metrics GET /metrics\",\"path\":\"reference/engine-api.html#metrics\",\"where\":\"Engine (OpenAPI)\"},\"687\":{\"title\":\"Capture (OpenAPI) Capture (OpenAPI)\",\"path\":\"reference/capture-api.html\",\"where\":\"Reference\"},\"688\":{\"title\":\"What the zone still holds of a session What the zone still holds of a session\",\"path\":\"reference/capture-api.html#getCapture\",\"where\":\"Capture (OpenAPI)\"},\"689\":{\"title\":\"collect, pause, wipe or process collect, pause, wipe or process\",\"path\":\"reference/capture-api.html#commandCapture\",\"where\":\"Capture (OpenAPI)\"},\"690\":{\"title\":\"One key press One key press\",\"path\":\"reference/capture-api.html#pressKey\",\"where\":\"Capture (OpenAPI)\"},\"691\":{\"title\":\"Move the virtual clock of one session's capture Move the virtual clock of one session's capture\",\"path\":\"reference/capture-api.html#advanceCaptureClock\",\"where\":\"Capture (OpenAPI)\"},\"692\":{\"title\":\"GET /captures/{session_reference_id} GET /captures/{session reference id}\",\"path\":\"reference/capture-api.html#getCapture\",\"where\":\"Capture (OpenAPI)\"},\"693\":{\"title\":\"POST /captures/{session_reference_id}/commands POST /captures/{session reference id}/commands\",\"path\":\"reference/capture-api.html#commandCapture\",\"where\":\"Capture (OpenAPI)\"},\"694\":{\"title\":\"POST /keypad/{session_reference_id}/keys POST /keypad/{session reference id}/keys\",\"path\":\"reference/capture-api.html#pressKey\",\"where\":\"Capture (OpenAPI)\"},\"695\":{\"title\":\"POST /captures/{session_reference_id}/clock POST /captures/{session reference id}/clock\",\"path\":\"reference/capture-api.html#advanceCaptureClock\",\"where\":\"Capture (OpenAPI)\"},\"696\":{\"title\":\"Processor (OpenAPI) Processor (OpenAPI)\",\"path\":\"reference/processor-api.html\",\"where\":\"Reference\"},\"697\":{\"title\":\"Charge or tokenize a card Charge or tokenize a card\",\"path\":\"reference/processor-api.html#submitPayment\",\"where\":\"Processor (OpenAPI)\"},\"698\":{\"title\":\"What became of a key (optional) What became of a key (optional)\",\"path\":\"reference/processor-api.html#lookUpPayment\",\"where\":\"Processor (OpenAPI)\"},\"699\":{\"title\":\"Authentication Authentication\",\"path\":\"reference/processor-api.html#authentication\",\"where\":\"Processor (OpenAPI)\"},\"700\":{\"title\":\"POST /payments POST /payments\",\"path\":\"reference/processor-api.html#submitPayment\",\"where\":\"Processor (OpenAPI)\"},\"701\":{\"title\":\"GET /payments/{idempotency_key} GET /payments/{idempotency key}\",\"path\":\"reference/processor-api.html#lookUpPayment\",\"where\":\"Processor (OpenAPI)\"},\"702\":{\"title\":\"Session events (AsyncAPI) Session events (AsyncAPI)\",\"path\":\"reference/session-events-api.html\",\"where\":\"Reference\"},\"703\":{\"title\":\"Envelope Envelope\",\"path\":\"reference/session-events-api.html#envelope\",\"where\":\"Session events (AsyncAPI)\"},\"704\":{\"title\":\"session.opened session.opened\",\"path\":\"reference/session-events-api.html#session.opened\",\"where\":\"Session events (AsyncAPI)\"},\"705\":{\"title\":\"start.resolved start.resolved\",\"path\":\"reference/session-events-api.html#start.resolved\",\"where\":\"Session events (AsyncAPI)\"},\"706\":{\"title\":\"start.failed start.failed\",\"path\":\"reference/session-events-api.html#start.failed\",\"where\":\"Session events (AsyncAPI)\"},\"707\":{\"title\":\"message.said message.said\",\"path\":\"reference/session-events-api.html#message.said\",\"where\":\"Session events (AsyncAPI)\"},\"708\":{\"title\":\"proceed.received proceed.received\",\"path\":\"reference/session-events-api.html#proceed.received\",\"where\":\"Session events (AsyncAPI)\"},\"709\":{\"title\":\"field.requested field.requested\",\"path\":\"reference/session-events-api.html#field.requested\",\"where\":\"Session events (AsyncAPI)\"},\"710\":{\"title\":\"field.accepted field.accepted\",\"path\":\"reference/session-events-api.html#field.accepted\",\"where\":\"Session events (AsyncAPI)\"},\"711\":{\"title\":\"field.rejected field.rejected\",\"path\":\"reference/session-events-api.html#field.rejected\",\"where\":\"Session events (AsyncAPI)\"},\"712\":{\"title\":\"supervision.paused supervision.paused\",\"path\":\"reference/session-events-api.html#supervision.paused\",\"where\":\"Session events (AsyncAPI)\"},\"713\":{\"title\":\"supervision.resumed supervision.resumed\",\"path\":\"reference/session-events-api.html#supervision.resumed\",\"where\":\"Session events (AsyncAPI)\"},\"714\":{\"title\":\"card.switched card.switched\",\"path\":\"reference/session-events-api.html#card.switched\",\"where\":\"Session events (AsyncAPI)\"},\"715\":{\"title\":\"summary.presented summary.presented\",\"path\":\"reference/session-events-api.html#summary.presented\",\"where\":\"Session events (AsyncAPI)\"},\"716\":{\"title\":\"summary.confirmed summary.confirmed\",\"path\":\"reference/session-events-api.html#summary.confirmed\",\"where\":\"Session events (AsyncAPI)\"},\"717\":{\"title\":\"payment.submitted payment.submitted\",\"path\":\"reference/session-events-api.html#payment.submitted\",\"where\":\"Session events (AsyncAPI)\"},\"718\":{\"title\":\"payment.approved payment.approved\",\"path\":\"reference/session-events-api.html#payment.approved\",\"where\":\"Session events (AsyncAPI)\"},\"719\":{\"title\":\"payment.declined payment.declined\",\"path\":\"reference/session-events-api.html#payment.declined\",\"where\":\"Session events (AsyncAPI)\"},\"720\":{\"title\":\"payment.errored payment.errored\",\"path\":\"reference/session-events-api.html#payment.errored\",\"where\":\"Session events (AsyncAPI)\"},\"721\":{\"title\":\"payment.unknown payment.unknown\",\"path\":\"reference/session-events-api.html#payment.unknown\",\"where\":\"Session events (AsyncAPI)\"},\"722\":{\"title\":\"outcome.delivered outcome.delivered\",\"path\":\"reference/session-events-api.html#outcome.delivered\",\"where\":\"Session events (AsyncAPI)\"},\"723\":{\"title\":\"outcome.undelivered outcome.undelivered\",\"path\":\"reference/session-events-api.html#outcome.undelivered\",\"where\":\"Session events (AsyncAPI)\"},\"724\":{\"title\":\"session.succeeded session.succeeded\",\"path\":\"reference/session-events-api.html#session.succeeded\",\"where\":\"Session events (AsyncAPI)\"},\"725\":{\"title\":\"session.failed session.failed\",\"path\":\"reference/session-events-api.html#session.failed\",\"where\":\"Session events (AsyncAPI)\"},\"726\":{\"title\":\"session.opened session.opened\",\"path\":\"reference/session-events-api.html#session.opened\",\"where\":\"Session events (AsyncAPI)\"},\"727\":{\"title\":\"start.resolved start.resolved\",\"path\":\"reference/session-events-api.html#start.resolved\",\"where\":\"Session events (AsyncAPI)\"},\"728\":{\"title\":\"start.failed start.failed\",\"path\":\"reference/session-events-api.html#start.failed\",\"where\":\"Session events (AsyncAPI)\"},\"729\":{\"title\":\"message.said message.said\",\"path\":\"reference/session-events-api.html#message.said\",\"where\":\"Session events (AsyncAPI)\"},\"730\":{\"title\":\"proceed.received proceed.received\",\"path\":\"reference/session-events-api.html#proceed.received\",\"where\":\"Session events (AsyncAPI)\"},\"731\":{\"title\":\"field.requested field.requested\",\"path\":\"reference/session-events-api.html#field.requested\",\"where\":\"Session events (AsyncAPI)\"},\"732\":{\"title\":\"field.accepted field.accepted\",\"path\":\"reference/session-events-api.html#field.accepted\",\"where\":\"Session events (AsyncAPI)\"},\"733\":{\"title\":\"field.rejected field.rejected\",\"path\":\"reference/session-events-api.html#field.rejected\",\"where\":\"Session events (AsyncAPI)\"},\"734\":{\"title\":\"supervision.paused supervision.paused\",\"path\":\"reference/session-events-api.html#supervision.paused\",\"where\":\"Session events (AsyncAPI)\"},\"735\":{\"title\":\"supervision.resumed supervision.resumed\",\"path\":\"reference/session-events-api.html#supervision.resumed\",\"where\":\"Session events (AsyncAPI)\"},\"736\":{\"title\":\"card.switched card.switched\",\"path\":\"reference/session-events-api.html#card.switched\",\"where\":\"Session events (AsyncAPI)\"},\"737\":{\"title\":\"summary.presented summary.presented\",\"path\":\"reference/session-events-api.html#summary.presented\",\"where\":\"Session events (AsyncAPI)\"},\"738\":{\"title\":\"summary.confirmed summary.confirmed\",\"path\":\"reference/session-events-api.html#summary.confirmed\",\"where\":\"Session events (AsyncAPI)\"},\"739\":{\"title\":\"payment.submitted payment.submitted\",\"path\":\"reference/session-events-api.html#payment.submitted\",\"where\":\"Session events (AsyncAPI)\"},\"740\":{\"title\":\"payment.approved payment.approved\",\"path\":\"reference/session-events-api.html#payment.approved\",\"where\":\"Session events (AsyncAPI)\"},\"741\":{\"title\":\"payment.declined payment.declined\",\"path\":\"reference/session-events-api.html#payment.declined\",\"where\":\"Session events (AsyncAPI)\"},\"742\":{\"title\":\"payment.errored payment.errored\",\"path\":\"reference/session-events-api.html#payment.errored\",\"where\":\"Session events (AsyncAPI)\"},\"743\":{\"title\":\"payment.unknown payment.unknown\",\"path\":\"reference/session-events-api.html#payment.unknown\",\"where\":\"Session events (AsyncAPI)\"},\"744\":{\"title\":\"outcome.delivered outcome.delivered\",\"path\":\"reference/session-events-api.html#outcome.delivered\",\"where\":\"Session events (AsyncAPI)\"},\"745\":{\"title\":\"outcome.undelivered outcome.undelivered\",\"path\":\"reference/session-events-api.html#outcome.undelivered\",\"where\":\"Session events (AsyncAPI)\"},\"746\":{\"title\":\"session.succeeded session.succeeded\",\"path\":\"reference/session-events-api.html#session.succeeded\",\"where\":\"Session events (AsyncAPI)\"},\"747\":{\"title\":\"session.failed session.failed\",\"path\":\"reference/session-events-api.html#session.failed\",\"where\":\"Session events (AsyncAPI)\"},\"748\":{\"title\":\"Schemas Schemas\",\"path\":\"reference/schemas.html\",\"where\":\"Reference\"},\"749\":{\"title\":\"agent-result agent result\",\"path\":\"reference/schemas.html#agent-result\",\"where\":\"Schemas\"},\"750\":{\"title\":\"amount amount\",\"path\":\"reference/schemas.html#amount\",\"where\":\"Schemas\"},\"751\":{\"title\":\"capabilities capabilities\",\"path\":\"reference/schemas.html#capabilities\",\"where\":\"Schemas\"},\"752\":{\"title\":\"capture-command capture command\",\"path\":\"reference/schemas.html#capture-command\",\"where\":\"Schemas\"},\"753\":{\"title\":\"capture-fact capture fact\",\"path\":\"reference/schemas.html#capture-fact\",\"where\":\"Schemas\"},\"754\":{\"title\":\"capture-snapshot capture snapshot\",\"path\":\"reference/schemas.html#capture-snapshot\",\"where\":\"Schemas\"},\"755\":{\"title\":\"card-brand card brand\",\"path\":\"reference/schemas.html#card-brand\",\"where\":\"Schemas\"},\"756\":{\"title\":\"clock-advance clock advance\",\"path\":\"reference/schemas.html#clock-advance\",\"where\":\"Schemas\"},\"757\":{\"title\":\"clock-reading clock reading\",\"path\":\"reference/schemas.html#clock-reading\",\"where\":\"Schemas\"},\"758\":{\"title\":\"connection connection\",\"path\":\"reference/schemas.html#connection\",\"where\":\"Schemas\"},\"759\":{\"title\":\"connection-auth connection auth\",\"path\":\"reference/schemas.html#connection-auth\",\"where\":\"Schemas\"},\"760\":{\"title\":\"currency currency\",\"path\":\"reference/schemas.html#currency\",\"where\":\"Schemas\"},\"761\":{\"title\":\"error-code error code\",\"path\":\"reference/schemas.html#error-code\",\"where\":\"Schemas\"},\"762\":{\"title\":\"failed-reason failed reason\",\"path\":\"reference/schemas.html#failed-reason\",\"where\":\"Schemas\"},\"763\":{\"title\":\"failure-outcome failure outcome\",\"path\":\"reference/schemas.html#failure-outcome\",\"where\":\"Schemas\"},\"764\":{\"title\":\"field field\",\"path\":\"reference/schemas.html#field\",\"where\":\"Schemas\"},\"765\":{\"title\":\"field-error field error\",\"path\":\"reference/schemas.html#field-error\",\"where\":\"Schemas\"},\"766\":{\"title\":\"function-configuration function configuration\",\"path\":\"reference/schemas.html#function-configuration\",\"where\":\"Schemas\"},\"767\":{\"title\":\"identifier identifier\",\"path\":\"reference/schemas.html#identifier\",\"where\":\"Schemas\"},\"768\":{\"title\":\"key-press key press\",\"path\":\"reference/schemas.html#key-press\",\"where\":\"Schemas\"},\"769\":{\"title\":\"limits limits\",\"path\":\"reference/schemas.html#limits\",\"where\":\"Schemas\"},\"770\":{\"title\":\"masked-card masked card\",\"path\":\"reference/schemas.html#masked-card\",\"where\":\"Schemas\"},\"771\":{\"title\":\"messages messages\",\"path\":\"reference/schemas.html#messages\",\"where\":\"Schemas\"},\"772\":{\"title\":\"open-session open session\",\"path\":\"reference/schemas.html#open-session\",\"where\":\"Schemas\"},\"773\":{\"title\":\"problem problem\",\"path\":\"reference/schemas.html#problem\",\"where\":\"Schemas\"},\"774\":{\"title\":\"processor-parameters processor parameters\",\"path\":\"reference/schemas.html#processor-parameters\",\"where\":\"Schemas\"},\"775\":{\"title\":\"processor-request processor request\",\"path\":\"reference/schemas.html#processor-request\",\"where\":\"Schemas\"},\"776\":{\"title\":\"processor-response processor response\",\"path\":\"reference/schemas.html#processor-response\",\"where\":\"Schemas\"},\"777\":{\"title\":\"secret-reference secret reference\",\"path\":\"reference/schemas.html#secret-reference\",\"where\":\"Schemas\"},\"778\":{\"title\":\"session-event session event\",\"path\":\"reference/schemas.html#session-event\",\"where\":\"Schemas\"},\"779\":{\"title\":\"session-settings session settings\",\"path\":\"reference/schemas.html#session-settings\",\"where\":\"Schemas\"},\"780\":{\"title\":\"session-snapshot session snapshot\",\"path\":\"reference/schemas.html#session-snapshot\",\"where\":\"Schemas\"},\"781\":{\"title\":\"session-state session state\",\"path\":\"reference/schemas.html#session-state\",\"where\":\"Schemas\"},\"782\":{\"title\":\"signal signal\",\"path\":\"reference/schemas.html#signal\",\"where\":\"Schemas\"},\"783\":{\"title\":\"start-request start request\",\"path\":\"reference/schemas.html#start-request\",\"where\":\"Schemas\"},\"784\":{\"title\":\"start-response start response\",\"path\":\"reference/schemas.html#start-response\",\"where\":\"Schemas\"},\"785\":{\"title\":\"success-outcome success outcome\",\"path\":\"reference/schemas.html#success-outcome\",\"where\":\"Schemas\"},\"786\":{\"title\":\"token-type token type\",\"path\":\"reference/schemas.html#token-type\",\"where\":\"Schemas\"},\"787\":{\"title\":\"tool-definition tool definition\",\"path\":\"reference/schemas.html#tool-definition\",\"where\":\"Schemas\"},\"788\":{\"title\":\"undelivered-outcome undelivered outcome\",\"path\":\"reference/schemas.html#undelivered-outcome\",\"where\":\"Schemas\"},\"789\":{\"title\":\"agent-result agent result\",\"path\":\"reference/schemas.html#agent-result\",\"where\":\"Schemas\"},\"790\":{\"title\":\"amount amount\",\"path\":\"reference/schemas.html#amount\",\"where\":\"Schemas\"},\"791\":{\"title\":\"capabilities capabilities\",\"path\":\"reference/schemas.html#capabilities\",\"where\":\"Schemas\"},\"792\":{\"title\":\"capture-command capture command\",\"path\":\"reference/schemas.html#capture-command\",\"where\":\"Schemas\"},\"793\":{\"title\":\"capture-fact capture fact\",\"path\":\"reference/schemas.html#capture-fact\",\"where\":\"Schemas\"},\"794\":{\"title\":\"capture-snapshot capture snapshot\",\"path\":\"reference/schemas.html#capture-snapshot\",\"where\":\"Schemas\"},\"795\":{\"title\":\"card-brand card brand\",\"path\":\"reference/schemas.html#card-brand\",\"where\":\"Schemas\"},\"796\":{\"title\":\"clock-advance clock advance\",\"path\":\"reference/schemas.html#clock-advance\",\"where\":\"Schemas\"},\"797\":{\"title\":\"clock-reading clock reading\",\"path\":\"reference/schemas.html#clock-reading\",\"where\":\"Schemas\"},\"798\":{\"title\":\"connection connection\",\"path\":\"reference/schemas.html#connection\",\"where\":\"Schemas\"},\"799\":{\"title\":\"connection-auth connection auth\",\"path\":\"reference/schemas.html#connection-auth\",\"where\":\"Schemas\"},\"800\":{\"title\":\"currency currency\",\"path\":\"reference/schemas.html#currency\",\"where\":\"Schemas\"},\"801\":{\"title\":\"error-code error code\",\"path\":\"reference/schemas.html#error-code\",\"where\":\"Schemas\"},\"802\":{\"title\":\"failed-reason failed reason\",\"path\":\"reference/schemas.html#failed-reason\",\"where\":\"Schemas\"},\"803\":{\"title\":\"failure-outcome failure outcome\",\"path\":\"reference/schemas.html#failure-outcome\",\"where\":\"Schemas\"},\"804\":{\"title\":\"field field\",\"path\":\"reference/schemas.html#field\",\"where\":\"Schemas\"},\"805\":{\"title\":\"field-error field error\",\"path\":\"reference/schemas.html#field-error\",\"where\":\"Schemas\"},\"806\":{\"title\":\"function-configuration function configuration\",\"path\":\"reference/schemas.html#function-configuration\",\"where\":\"Schemas\"},\"807\":{\"title\":\"identifier identifier\",\"path\":\"reference/schemas.html#identifier\",\"where\":\"Schemas\"},\"808\":{\"title\":\"key-press key press\",\"path\":\"reference/schemas.html#key-press\",\"where\":\"Schemas\"},\"809\":{\"title\":\"limits limits\",\"path\":\"reference/schemas.html#limits\",\"where\":\"Schemas\"},\"810\":{\"title\":\"masked-card masked card\",\"path\":\"reference/schemas.html#masked-card\",\"where\":\"Schemas\"},\"811\":{\"title\":\"messages messages\",\"path\":\"reference/schemas.html#messages\",\"where\":\"Schemas\"},\"812\":{\"title\":\"open-session open session\",\"path\":\"reference/schemas.html#open-session\",\"where\":\"Schemas\"},\"813\":{\"title\":\"problem problem\",\"path\":\"reference/schemas.html#problem\",\"where\":\"Schemas\"},\"814\":{\"title\":\"processor-parameters processor parameters\",\"path\":\"reference/schemas.html#processor-parameters\",\"where\":\"Schemas\"},\"815\":{\"title\":\"processor-request processor request\",\"path\":\"reference/schemas.html#processor-request\",\"where\":\"Schemas\"},\"816\":{\"title\":\"processor-response processor response\",\"path\":\"reference/schemas.html#processor-response\",\"where\":\"Schemas\"},\"817\":{\"title\":\"secret-reference secret reference\",\"path\":\"reference/schemas.html#secret-reference\",\"where\":\"Schemas\"},\"818\":{\"title\":\"session-event session event\",\"path\":\"reference/schemas.html#session-event\",\"where\":\"Schemas\"},\"819\":{\"title\":\"session-settings session settings\",\"path\":\"reference/schemas.html#session-settings\",\"where\":\"Schemas\"},\"820\":{\"title\":\"session-snapshot session snapshot\",\"path\":\"reference/schemas.html#session-snapshot\",\"where\":\"Schemas\"},\"821\":{\"title\":\"session-state session state\",\"path\":\"reference/schemas.html#session-state\",\"where\":\"Schemas\"},\"822\":{\"title\":\"signal signal\",\"path\":\"reference/schemas.html#signal\",\"where\":\"Schemas\"},\"823\":{\"title\":\"start-request start request\",\"path\":\"reference/schemas.html#start-request\",\"where\":\"Schemas\"},\"824\":{\"title\":\"start-response start response\",\"path\":\"reference/schemas.html#start-response\",\"where\":\"Schemas\"},\"825\":{\"title\":\"success-outcome success outcome\",\"path\":\"reference/schemas.html#success-outcome\",\"where\":\"Schemas\"},\"826\":{\"title\":\"token-type token type\",\"path\":\"reference/schemas.html#token-type\",\"where\":\"Schemas\"},\"827\":{\"title\":\"tool-definition tool definition\",\"path\":\"reference/schemas.html#tool-definition\",\"where\":\"Schemas\"},\"828\":{\"title\":\"undelivered-outcome undelivered outcome\",\"path\":\"reference/schemas.html#undelivered-outcome\",\"where\":\"Schemas\"},\"829\":{\"title\":\"Glossary Glossary\",\"path\":\"glossary.html\",\"where\":\"About\"},\"830\":{\"title\":\"A harness may assign the zone of a session A harness may assign the zone of a session\",\"path\":\"decisions/assigned-zones.html\",\"where\":\"About\"},\"831\":{\"title\":\"Virtual clocks are per session Virtual clocks are per session\",\"path\":\"decisions/clocks-per-session.html\",\"where\":\"About\"},\"832\":{\"title\":\"Conformance has a chapter and a requirement file of its own Conformance has a chapter and a requirement file of its own\",\"path\":\"decisions/conformance-has-a-chapter.html\",\"where\":\"About\"},\"833\":{\"title\":\"Dependencies, and why each is there Dependencies, and why each is there\",\"path\":\"decisions/dependencies.html\",\"where\":\"About\"},\"834\":{\"title\":\"In the zone a digit is an ASCII byte In the zone a digit is an ASCII byte\",\"path\":\"decisions/digits-are-ascii-bytes.html\",\"where\":\"About\"},\"835\":{\"title\":\"An entry times out strictly after its deadline An entry times out strictly after its deadline\",\"path\":\"decisions/entry-times-out-after-its-deadline.html\",\"where\":\"About\"},\"836\":{\"title\":\"The zone posts facts to where the command said The zone posts facts to where the command said\",\"path\":\"decisions/facts-by-post.html\",\"where\":\"About\"},\"837\":{\"title\":\"The IIN and length table is data of the specification The IIN and length table is data of the specification\",\"path\":\"decisions/iin-table-is-data.html\",\"where\":\"About\"},\"838\":{\"title\":\"Money is read from the source text Money is read from the source text\",\"path\":\"decisions/json-by-the-source.html\",\"where\":\"About\"},\"839\":{\"title\":\"A normative sentence is a list item with its id, its source and its reason A normative sentence is a list item with its id, its source and its reason\",\"path\":\"decisions/normative-sentences-are-list-items.html\",\"where\":\"About\"},\"840\":{\"title\":\"Changelog of the protocol Changelog of the protocol\",\"path\":\"protocol-changelog.html\",\"where\":\"About\"},\"841\":{\"title\":\"1.0 1.0\",\"path\":\"protocol-changelog.html#10\",\"where\":\"Changelog of the protocol\"}},\"dirtCount\":0,\"index\":[[\"+\",{\"1\":{\"195\":1}}],[\"20\",{\"1\":{\"334\":2}}],[\"2000\",{\"1\":{\"195\":1}}],[\"256\",{\"1\":{\"320\":1}}],[\"2\",{\"1\":{\"263\":1,\"334\":1}}],[\"24\",{\"1\":{\"253\":1,\"334\":1,\"335\":1}}],[\"2xx\",{\"1\":{\"94\":1,\"98\":1,\"139\":1,\"141\":1,\"143\":1,\"251\":1,\"254\":1,\"255\":1,\"256\":1,\"321\":1,\"344\":1,\"360\":1,\"361\":1,\"364\":1,\"402\":1}}],[\"yet\",{\"0\":{\"557\":2},\"1\":{\"371\":1}}],[\"year\",{\"0\":{\"193\":2,\"195\":2},\"1\":{\"193\":1,\"195\":1}}],[\"yy\",{\"1\":{\"195\":2}}],[\"you\",{\"0\":{\"2\":2},\"1\":{\"3\":2,\"512\":1}}],[\"zones\",{\"0\":{\"188\":2}}],[\"zone\",{\"0\":{\"240\":2,\"272\":2,\"273\":2,\"443\":2,\"449\":2,\"458\":2,\"473\":2,\"490\":2,\"509\":2,\"546\":2,\"566\":2,\"569\":2,\"665\":2,\"688\":2,\"830\":2,\"834\":2,\"836\":2},\"1\":{\"150\":2,\"160\":1,\"162\":1,\"165\":1,\"167\":1,\"169\":1,\"174\":1,\"175\":1,\"176\":1,\"177\":1,\"178\":1,\"179\":1,\"180\":1,\"181\":1,\"182\":1,\"183\":1,\"184\":1,\"185\":1,\"186\":1,\"187\":1,\"188\":1,\"189\":1,\"190\":1,\"191\":1,\"192\":1,\"193\":1,\"194\":1,\"195\":1,\"196\":1,\"197\":1,\"198\":1,\"199\":1,\"200\":1,\"223\":1,\"228\":1,\"229\":2,\"235\":1,\"238\":1,\"241\":1,\"242\":1,\"243\":1,\"244\":1,\"245\":1,\"246\":1,\"254\":1,\"255\":1,\"256\":1,\"257\":1,\"258\":1,\"259\":1,\"260\":1,\"261\":1,\"262\":1,\"263\":1,\"264\":1,\"265\":1,\"266\":1,\"267\":1,\"268\":1,\"269\":1,\"271\":1,\"272\":1,\"273\":1,\"280\":1,\"281\":1,\"300\":1,\"378\":1,\"379\":1,\"388\":1,\"413\":1,\"439\":1,\"447\":1,\"449\":1,\"450\":1,\"451\":1,\"452\":1,\"453\":1,\"454\":1,\"455\":1,\"456\":1,\"457\":1,\"458\":1,\"459\":1,\"473\":2,\"483\":1,\"485\":1,\"490\":1,\"509\":1,\"546\":2,\"565\":1,\"566\":1,\"569\":2,\"570\":2,\"573\":2,\"659\":1,\"679\":1,\"692\":1,\"696\":1,\"739\":1,\"792\":1,\"793\":1,\"794\":1,\"807\":1,\"810\":1}}],[\"z0\",{\"1\":{\"140\":1,\"266\":1,\"299\":1}}],[\"za\",{\"1\":{\"140\":1,\"266\":1,\"299\":1}}],[\"zero\",{\"0\":{\"110\":2,\"111\":2,\"134\":2},\"1\":{\"59\":1,\"106\":1,\"210\":1,\"474\":1}}],[\"9457\",{\"1\":{\"411\":1,\"813\":1}}],[\"9\",{\"1\":{\"140\":1,\"176\":1,\"266\":1,\"299\":1,\"790\":2}}],[\"999999999999\",{\"1\":{\"108\":1}}],[\"900\",{\"1\":{\"67\":1}}],[\"8\",{\"1\":{\"98\":1,\"263\":1,\"319\":1,\"326\":1}}],[\"question\",{\"1\":{\"734\":1}}],[\"questions\",{\"0\":{\"512\":2},\"1\":{\"5\":1,\"512\":1}}],[\"quotes\",{\"1\":{\"366\":1}}],[\"quoted\",{\"1\":{\"86\":1,\"245\":1,\"339\":1}}],[\"rules\",{\"1\":{\"460\":1}}],[\"running\",{\"1\":{\"241\":1,\"249\":1}}],[\"run\",{\"1\":{\"188\":1,\"404\":1,\"502\":1,\"506\":1,\"511\":2,\"806\":1,\"807\":1}}],[\"runs\",{\"0\":{\"502\":2},\"1\":{\"183\":1,\"184\":1,\"439\":1}}],[\"rfc\",{\"1\":{\"411\":1,\"813\":1}}],[\"row\",{\"1\":{\"426\":1}}],[\"rotation\",{\"0\":{\"343\":2}}],[\"root\",{\"0\":{\"105\":2,\"118\":2},\"1\":{\"83\":1,\"105\":1,\"118\":1,\"311\":1,\"314\":1,\"819\":1,\"823\":1}}],[\"raw\",{\"0\":{\"370\":2}}],[\"race\",{\"1\":{\"212\":1,\"471\":1}}],[\"range\",{\"0\":{\"108\":2,\"128\":2},\"1\":{\"68\":1,\"619\":1}}],[\"ranges\",{\"0\":{\"68\":2},\"1\":{\"508\":1}}],[\"rise\",{\"0\":{\"164\":2}}],[\"returns\",{\"0\":{\"492\":2},\"1\":{\"789\":1}}],[\"retries\",{\"0\":{\"156\":2},\"1\":{\"64\":1,\"67\":1,\"68\":1,\"164\":1}}],[\"retry\",{\"0\":{\"64\":2,\"204\":2,\"205\":2,\"206\":2,\"207\":2,\"208\":2,\"308\":2,\"309\":2,\"335\":2,\"630\":2},\"1\":{\"64\":1,\"173\":1,\"204\":1,\"605\":1,\"606\":1,\"611\":1}}],[\"renews\",{\"0\":{\"382\":2}}],[\"rendering\",{\"1\":{\"53\":1}}],[\"render\",{\"0\":{\"51\":2},\"1\":{\"48\":1,\"49\":1,\"53\":1,\"60\":1}}],[\"rendered\",{\"0\":{\"63\":2},\"1\":{\"45\":1,\"51\":1,\"62\":1,\"63\":1}}],[\"renders\",{\"0\":{\"45\":2}}],[\"redelivery\",{\"0\":{\"616\":2}}],[\"redeliver\",{\"0\":{\"617\":2,\"683\":2},\"1\":{\"615\":1,\"616\":1,\"617\":1}}],[\"redelivered\",{\"0\":{\"330\":2,\"615\":2}}],[\"redirect\",{\"1\":{\"323\":1}}],[\"redirects\",{\"0\":{\"323\":2}}],[\"reconnect\",{\"1\":{\"437\":1}}],[\"reconciliation\",{\"0\":{\"276\":2}}],[\"receive\",{\"0\":{\"653\":2,\"654\":2},\"1\":{\"443\":1,\"657\":1,\"658\":1}}],[\"receiver\",{\"0\":{\"310\":2},\"1\":{\"803\":1}}],[\"receivers\",{\"0\":{\"289\":2},\"1\":{\"802\":1,\"825\":1}}],[\"received\",{\"0\":{\"708\":2,\"730\":2},\"1\":{\"138\":1,\"370\":1,\"452\":1}}],[\"rejection\",{\"0\":{\"429\":2}}],[\"reject\",{\"1\":{\"190\":1,\"191\":1,\"192\":1,\"194\":1,\"196\":1,\"197\":1,\"198\":1}}],[\"rejected`\",{\"1\":{\"429\":1}}],[\"rejected\",{\"0\":{\"550\":2,\"711\":2,\"733\":2},\"1\":{\"127\":1,\"201\":1,\"202\":1,\"429\":1,\"450\":1,\"546\":3,\"549\":2,\"550\":2,\"552\":1,\"553\":2,\"554\":2,\"555\":1,\"571\":3,\"733\":1}}],[\"reorder\",{\"1\":{\"159\":1}}],[\"reliable\",{\"0\":{\"92\":2,\"333\":2,\"334\":2,\"500\":2,\"613\":2,\"669\":2},\"1\":{\"91\":1,\"499\":1,\"500\":1,\"683\":1}}],[\"requirements\",{\"0\":{\"521\":2}}],[\"requirement\",{\"0\":{\"504\":2,\"832\":2},\"1\":{\"501\":1,\"502\":1,\"503\":1,\"504\":1,\"521\":1}}],[\"require\",{\"0\":{\"103\":2},\"1\":{\"158\":1}}],[\"required`\",{\"1\":{\"125\":1,\"126\":1}}],[\"required\",{\"0\":{\"21\":2,\"26\":2,\"112\":2,\"125\":2,\"126\":2,\"158\":2},\"1\":{\"216\":1}}],[\"requested\",{\"0\":{\"709\":2,\"731\":2}}],[\"requested`\",{\"1\":{\"427\":1}}],[\"requests\",{\"0\":{\"263\":2,\"412\":2},\"1\":{\"263\":1,\"510\":1}}],[\"request\",{\"0\":{\"71\":2,\"257\":2,\"264\":2,\"286\":2,\"320\":2,\"427\":2,\"456\":2,\"483\":2,\"615\":2,\"775\":2,\"783\":2,\"815\":2,\"823\":2},\"1\":{\"83\":1,\"84\":2,\"88\":1,\"91\":1,\"92\":1,\"93\":1,\"94\":1,\"102\":1,\"103\":1,\"115\":1,\"136\":1,\"242\":1,\"244\":1,\"245\":1,\"246\":1,\"247\":1,\"248\":1,\"249\":2,\"257\":1,\"262\":1,\"264\":1,\"273\":1,\"311\":1,\"312\":1,\"313\":1,\"318\":1,\"320\":1,\"356\":1,\"409\":1,\"411\":1,\"412\":1,\"426\":1,\"428\":1,\"429\":1,\"456\":1,\"458\":1,\"483\":1}}],[\"restart\",{\"0\":{\"365\":2,\"463\":2,\"473\":2,\"474\":2,\"475\":2,\"476\":2,\"477\":2,\"478\":2,\"479\":2,\"480\":2,\"481\":2,\"482\":2,\"483\":2,\"484\":2,\"590\":2,\"591\":2,\"592\":2,\"593\":2,\"594\":2,\"595\":2,\"596\":2,\"614\":2},\"1\":{\"340\":1,\"365\":1,\"473\":1,\"475\":1,\"476\":1,\"477\":1,\"478\":1,\"479\":1,\"480\":1,\"481\":1,\"482\":1,\"484\":1,\"485\":1,\"590\":1,\"591\":1,\"592\":1,\"593\":1,\"594\":1,\"595\":2,\"596\":1,\"597\":1,\"598\":1,\"599\":1,\"600\":2,\"601\":1,\"602\":1,\"612\":1,\"613\":1,\"614\":1}}],[\"restarts\",{\"0\":{\"182\":2},\"1\":{\"164\":1}}],[\"resume\",{\"0\":{\"380\":2,\"381\":2,\"382\":2,\"383\":2,\"437\":2,\"438\":2,\"544\":2,\"559\":2,\"578\":2,\"579\":2,\"580\":2,\"581\":2,\"598\":2},\"1\":{\"542\":1,\"574\":1,\"578\":1,\"579\":1,\"580\":1,\"581\":1,\"587\":1}}],[\"resumed\",{\"0\":{\"713\":2,\"735\":2},\"1\":{\"157\":1,\"382\":1,\"438\":1}}],[\"result\",{\"0\":{\"307\":2,\"308\":2,\"309\":2,\"572\":2,\"749\":2,\"789\":2},\"1\":{\"247\":1,\"253\":1,\"270\":1,\"274\":1,\"275\":1,\"307\":1,\"309\":1,\"318\":1,\"432\":1,\"450\":1,\"466\":1,\"825\":1}}],[\"results\",{\"0\":{\"234\":2,\"318\":2}}],[\"reset\",{\"1\":{\"211\":1,\"259\":1}}],[\"resets\",{\"0\":{\"211\":2,\"484\":2}}],[\"reserved\",{\"0\":{\"54\":2,\"55\":2}}],[\"response`\",{\"1\":{\"143\":1,\"297\":1}}],[\"response\",{\"0\":{\"629\":2,\"776\":2,\"784\":2,\"816\":2,\"824\":2},\"1\":{\"99\":1,\"105\":1,\"106\":1,\"109\":1,\"112\":1,\"114\":1,\"116\":1,\"118\":1,\"119\":1,\"120\":1,\"144\":1,\"158\":1,\"236\":1,\"819\":1}}],[\"resolved`\",{\"1\":{\"434\":1}}],[\"resolved\",{\"0\":{\"537\":2,\"705\":2,\"727\":2},\"1\":{\"82\":1}}],[\"resolve\",{\"0\":{\"652\":2},\"1\":{\"37\":1,\"38\":1,\"39\":1,\"40\":1,\"656\":1}}],[\"reply\",{\"0\":{\"426\":2}}],[\"repetition\",{\"0\":{\"72\":2},\"1\":{\"123\":1,\"361\":1,\"365\":1}}],[\"repeating\",{\"1\":{\"792\":1}}],[\"repeat\",{\"1\":{\"91\":1,\"92\":1,\"93\":1,\"452\":1,\"482\":1,\"504\":1,\"511\":1}}],[\"repeats\",{\"0\":{\"92\":2,\"247\":2,\"438\":2,\"479\":2,\"482\":2,\"511\":2,\"595\":2},\"1\":{\"32\":1,\"169\":1,\"241\":1,\"247\":1,\"248\":1,\"249\":1}}],[\"repeated\",{\"0\":{\"32\":2,\"93\":2,\"169\":2,\"241\":2}}],[\"reports\",{\"0\":{\"507\":2},\"1\":{\"280\":1,\"281\":1}}],[\"report\",{\"0\":{\"282\":2,\"290\":2,\"291\":2,\"292\":2,\"293\":2,\"294\":2,\"295\":2,\"296\":2,\"297\":2,\"298\":2,\"299\":2,\"300\":2,\"301\":2,\"302\":2,\"303\":2,\"304\":2,\"305\":2,\"306\":2,\"307\":2,\"308\":2,\"309\":2,\"310\":2,\"311\":2,\"312\":2,\"313\":2,\"314\":2,\"315\":2,\"316\":2,\"317\":2,\"318\":2,\"319\":2,\"320\":2,\"321\":2,\"322\":2,\"323\":2,\"324\":2,\"325\":2,\"326\":2,\"327\":2,\"328\":2,\"329\":2,\"330\":2,\"331\":2,\"332\":2,\"333\":2,\"334\":2,\"335\":2,\"336\":2,\"337\":2,\"338\":2,\"339\":2,\"340\":2,\"341\":2,\"342\":2,\"343\":2,\"344\":2,\"345\":2,\"346\":2,\"347\":2,\"348\":2,\"349\":2,\"350\":2,\"351\":2,\"352\":2,\"353\":2,\"354\":2,\"355\":2,\"356\":2,\"357\":2,\"358\":2,\"359\":2,\"360\":2,\"361\":2,\"362\":2,\"363\":2,\"364\":2,\"365\":2,\"366\":2,\"367\":2,\"368\":2,\"369\":2,\"370\":2,\"519\":2,\"527\":2},\"1\":{\"24\":1,\"184\":1,\"199\":1,\"200\":1,\"254\":1,\"255\":1,\"256\":1,\"257\":1,\"268\":1,\"274\":1,\"276\":1,\"292\":1,\"503\":1,\"505\":1}}],[\"refs\",{\"0\":{\"38\":2},\"1\":{\"811\":1}}],[\"refusals\",{\"0\":{\"262\":2,\"411\":2,\"452\":2}}],[\"refusal\",{\"0\":{\"35\":2,\"104\":2,\"258\":2},\"1\":{\"35\":1,\"55\":1,\"258\":1}}],[\"refuses\",{\"0\":{\"34\":2,\"51\":2,\"248\":2,\"353\":2,\"354\":2,\"356\":2,\"357\":2,\"368\":2,\"369\":2,\"408\":2,\"574\":2,\"616\":2},\"1\":{\"36\":1,\"271\":1,\"300\":1}}],[\"refused\",{\"0\":{\"25\":2,\"36\":2,\"54\":2,\"109\":2,\"119\":2,\"227\":2,\"257\":2,\"271\":2,\"377\":2,\"393\":2,\"398\":2,\"406\":2,\"412\":2,\"486\":2},\"1\":{\"24\":1,\"391\":1,\"407\":1,\"411\":1,\"538\":1,\"540\":1,\"541\":1,\"546\":1,\"565\":1,\"569\":1,\"570\":1,\"573\":1}}],[\"refuse\",{\"0\":{\"352\":2},\"1\":{\"19\":1,\"20\":1,\"21\":1,\"25\":1,\"26\":1,\"28\":1,\"29\":1,\"30\":1,\"33\":1,\"34\":1,\"51\":1,\"54\":1,\"68\":1,\"103\":1,\"104\":1,\"106\":1,\"108\":1,\"109\":1,\"112\":1,\"113\":1,\"119\":1,\"128\":1,\"130\":1,\"131\":1,\"132\":1,\"133\":1,\"166\":1,\"218\":1,\"219\":1,\"227\":1,\"330\":1,\"352\":1,\"356\":1,\"368\":1,\"369\":1,\"377\":1,\"383\":1,\"384\":1,\"385\":1,\"390\":1,\"393\":1,\"394\":1,\"398\":1,\"406\":1,\"408\":1,\"412\":1,\"486\":1,\"487\":1}}],[\"reference\",{\"0\":{\"31\":2,\"85\":2,\"312\":2,\"354\":2,\"676\":2,\"677\":2,\"678\":2,\"679\":2,\"680\":2,\"683\":2,\"692\":2,\"693\":2,\"694\":2,\"695\":2,\"777\":2,\"817\":2},\"1\":{\"31\":1,\"38\":1,\"41\":1,\"54\":1,\"85\":1,\"103\":1,\"312\":1,\"354\":1}}],[\"real\",{\"1\":{\"507\":1}}],[\"reach\",{\"1\":{\"272\":1}}],[\"reached\",{\"1\":{\"97\":1,\"300\":1}}],[\"reaches\",{\"0\":{\"22\":2}}],[\"reasons\",{\"0\":{\"284\":2,\"297\":2,\"349\":2,\"625\":2},\"1\":{\"302\":1,\"803\":1,\"830\":1,\"831\":1,\"832\":1,\"833\":1,\"834\":1,\"835\":1,\"836\":1,\"837\":1,\"838\":1,\"839\":1}}],[\"reason\",{\"0\":{\"206\":2,\"207\":2,\"298\":2,\"348\":2,\"396\":2,\"626\":2,\"762\":2,\"802\":2,\"839\":2},\"1\":{\"104\":1,\"139\":1,\"143\":1,\"206\":1,\"207\":1,\"276\":1,\"280\":1,\"303\":1,\"304\":1,\"305\":1,\"329\":1,\"396\":1,\"401\":1,\"403\":1,\"425\":1,\"478\":1,\"625\":1,\"628\":1,\"629\":1,\"630\":1,\"631\":1,\"632\":1,\"633\":1,\"634\":1,\"635\":1,\"636\":1,\"637\":1,\"638\":1,\"639\":1,\"640\":1,\"641\":1,\"642\":1,\"643\":1,\"644\":1,\"645\":1,\"803\":1}}],[\"reason`\",{\"1\":{\"54\":1,\"297\":1,\"298\":1,\"307\":1,\"348\":1,\"349\":1}}],[\"readable\",{\"1\":{\"801\":1,\"813\":1}}],[\"ready\",{\"0\":{\"685\":2}}],[\"reading\",{\"0\":{\"757\":2,\"797\":2},\"1\":{\"217\":1,\"218\":1}}],[\"reads\",{\"0\":{\"140\":2,\"481\":2,\"580\":2,\"593\":2}}],[\"read\",{\"0\":{\"9\":2,\"327\":2,\"838\":2},\"1\":{\"11\":1,\"52\":1,\"107\":1,\"117\":1,\"118\":1,\"193\":1,\"195\":1,\"216\":1,\"382\":1,\"481\":1,\"486\":1,\"729\":1,\"737\":1,\"801\":1,\"811\":1,\"813\":1,\"819\":1}}],[\"64\",{\"1\":{\"325\":1}}],[\"600\",{\"1\":{\"68\":1}}],[\"60\",{\"1\":{\"67\":1,\"68\":1}}],[\"63\",{\"1\":{\"19\":1}}],[\"5xx\",{\"1\":{\"101\":1,\"355\":1}}],[\"504\",{\"1\":{\"92\":1}}],[\"503\",{\"1\":{\"92\":1,\"364\":1}}],[\"502\",{\"1\":{\"92\":1}}],[\"5\",{\"1\":{\"67\":1,\"334\":3}}],[\"3600\",{\"1\":{\"68\":1}}],[\"300\",{\"1\":{\"68\":1,\"367\":1,\"369\":1}}],[\"30\",{\"1\":{\"67\":1,\"334\":1}}],[\"3\",{\"1\":{\"50\":1,\"67\":2}}],[\"judged\",{\"0\":{\"501\":2}}],[\"judges\",{\"1\":{\"150\":1}}],[\"journal\",{\"0\":{\"410\":2,\"426\":2,\"469\":2,\"472\":2,\"486\":2,\"487\":2},\"1\":{\"332\":1,\"410\":1,\"426\":1,\"445\":1,\"469\":1,\"472\":1,\"486\":1,\"487\":1}}],[\"joins\",{\"0\":{\"241\":2}}],[\"jcb\",{\"1\":{\"130\":1}}],[\"jinja2\",{\"1\":{\"50\":1,\"63\":1,\"811\":1}}],[\"jinja\",{\"0\":{\"49\":2,\"50\":2}}],[\"json`\",{\"1\":{\"319\":1,\"326\":1}}],[\"json\",{\"0\":{\"33\":2,\"43\":2,\"98\":2,\"326\":2,\"353\":2},\"1\":{\"11\":1,\"24\":1,\"33\":1,\"35\":1,\"43\":1,\"83\":1,\"98\":1,\"269\":1,\"319\":1,\"326\":1,\"353\":1,\"412\":1,\"419\":1,\"748\":1,\"800\":1,\"818\":1,\"823\":1}}],[\"usable\",{\"1\":{\"728\":1}}],[\"us\",{\"1\":{\"512\":1}}],[\"used\",{\"1\":{\"217\":1,\"333\":1,\"425\":1,\"475\":1}}],[\"use\",{\"1\":{\"67\":1,\"114\":1,\"128\":1,\"135\":1,\"226\":1,\"297\":1,\"300\":1,\"459\":1,\"507\":1,\"508\":1}}],[\"utc\",{\"1\":{\"196\":1}}],[\"utf\",{\"1\":{\"98\":1,\"319\":1,\"326\":1}}],[\"up`\",{\"1\":{\"297\":1,\"305\":1,\"401\":2,\"402\":1,\"408\":1}}],[\"upper\",{\"1\":{\"113\":1,\"800\":1}}],[\"up\",{\"0\":{\"252\":2,\"305\":2,\"401\":2,\"402\":2,\"585\":2,\"586\":2,\"633\":2},\"1\":{\"41\":1,\"252\":1,\"261\":1,\"292\":1,\"325\":1,\"333\":1,\"334\":1,\"335\":1,\"483\":1,\"585\":1,\"586\":1}}],[\"unreconcilable\",{\"0\":{\"601\":2,\"602\":2},\"1\":{\"600\":1,\"601\":1,\"602\":1}}],[\"unreachable\",{\"1\":{\"546\":1,\"566\":1,\"569\":1,\"570\":1,\"573\":1}}],[\"unreached\",{\"0\":{\"272\":2,\"566\":2}}],[\"unreadable\",{\"0\":{\"486\":2}}],[\"unacceptable\",{\"1\":{\"546\":1,\"549\":1,\"550\":1,\"552\":1,\"553\":1,\"554\":1,\"571\":1}}],[\"unanswered\",{\"0\":{\"262\":2},\"1\":{\"257\":1,\"261\":1,\"262\":1,\"264\":1,\"605\":1,\"606\":1,\"611\":1}}],[\"unobservable\",{\"0\":{\"503\":2}}],[\"unopened\",{\"0\":{\"352\":2}}],[\"unconfigured\",{\"0\":{\"294\":2}}],[\"unchanged\",{\"1\":{\"114\":1,\"315\":1,\"391\":1,\"814\":1}}],[\"unspecified\",{\"0\":{\"268\":2}}],[\"unsigned\",{\"0\":{\"88\":2}}],[\"until\",{\"0\":{\"333\":2},\"1\":{\"163\":1,\"229\":1,\"260\":1,\"333\":1,\"456\":1}}],[\"unless\",{\"1\":{\"91\":1,\"125\":1,\"126\":1,\"157\":1,\"206\":1,\"255\":1,\"506\":1}}],[\"unionpay\",{\"1\":{\"130\":1}}],[\"unicode\",{\"0\":{\"101\":2,\"355\":2},\"1\":{\"101\":1,\"355\":1}}],[\"units\",{\"0\":{\"107\":2,\"243\":2},\"1\":{\"61\":1,\"107\":1,\"243\":1,\"790\":1,\"815\":1}}],[\"unique\",{\"0\":{\"20\":2}}],[\"undeclared\",{\"0\":{\"501\":2}}],[\"undelivered`\",{\"1\":{\"433\":1}}],[\"undelivered\",{\"0\":{\"329\":2,\"330\":2,\"669\":2,\"682\":2,\"723\":2,\"745\":2,\"788\":2,\"828\":2},\"1\":{\"330\":1,\"610\":1,\"611\":1,\"614\":1,\"615\":1,\"616\":1,\"618\":1,\"683\":1}}],[\"undefined\",{\"0\":{\"47\":2,\"48\":2},\"1\":{\"47\":1,\"48\":1}}],[\"under\",{\"1\":{\"22\":1,\"382\":1,\"471\":1,\"481\":1}}],[\"underscores\",{\"1\":{\"19\":1}}],[\"unknown`\",{\"1\":{\"58\":1,\"274\":1,\"276\":1,\"297\":1,\"304\":2,\"308\":1,\"432\":1,\"483\":1}}],[\"unknown\",{\"0\":{\"25\":2,\"105\":2,\"187\":2,\"191\":2,\"271\":2,\"274\":2,\"276\":2,\"304\":2,\"347\":2,\"349\":2,\"409\":2,\"483\":2,\"565\":2,\"637\":2,\"721\":2,\"743\":2},\"1\":{\"191\":1,\"270\":1,\"271\":1,\"276\":1,\"814\":1,\"824\":1}}],[\"x\",{\"1\":{\"37\":1,\"38\":1,\"39\":1,\"40\":1}}],[\"x`\",{\"1\":{\"37\":1,\"38\":1,\"39\":1}}],[\"410\",{\"1\":{\"336\":1}}],[\"4\",{\"1\":{\"186\":1,\"263\":1}}],[\"404\",{\"1\":{\"409\":1}}],[\"405\",{\"1\":{\"357\":1}}],[\"403\",{\"1\":{\"356\":1}}],[\"408\",{\"1\":{\"257\":1}}],[\"401\",{\"1\":{\"166\":1,\"356\":1}}],[\"409\",{\"1\":{\"30\":1,\"218\":1,\"227\":1,\"249\":1,\"257\":1,\"330\":1,\"360\":1,\"364\":1,\"377\":1,\"383\":1,\"384\":1,\"385\":1,\"390\":1,\"393\":1,\"394\":1,\"398\":1,\"406\":1,\"408\":1}}],[\"4xx\",{\"1\":{\"104\":1,\"219\":1,\"257\":1,\"262\":1,\"353\":1,\"354\":1,\"368\":1,\"369\":1,\"412\":1}}],[\"4217\",{\"1\":{\"800\":1}}],[\"425\",{\"1\":{\"257\":1,\"364\":1}}],[\"429\",{\"1\":{\"92\":1,\"257\":1,\"364\":1}}],[\"422\",{\"1\":{\"34\":1,\"51\":1,\"95\":1,\"248\":1}}],[\"glossary\",{\"0\":{\"829\":2}}],[\"gaps\",{\"0\":{\"421\":2},\"1\":{\"421\":1,\"818\":1}}],[\"gave\",{\"1\":{\"313\":1,\"350\":1,\"728\":1}}],[\"garbage\",{\"1\":{\"259\":1}}],[\"generic\",{\"0\":{\"242\":2},\"1\":{\"696\":1,\"815\":1}}],[\"get\",{\"0\":{\"40\":2,\"285\":2,\"674\":2,\"676\":2,\"678\":2,\"681\":2,\"682\":2,\"684\":2,\"685\":2,\"686\":2,\"692\":2,\"701\":2},\"1\":{\"40\":1,\"439\":1}}],[\"go\",{\"1\":{\"391\":1,\"472\":1}}],[\"gone\",{\"0\":{\"336\":2,\"454\":2,\"455\":2,\"607\":2},\"1\":{\"607\":1,\"611\":1}}],[\"goes\",{\"0\":{\"245\":2},\"1\":{\"229\":1,\"414\":1,\"735\":1}}],[\"good\",{\"0\":{\"196\":2,\"498\":2}}],[\"got\",{\"1\":{\"93\":1,\"139\":1}}],[\"greater\",{\"1\":{\"164\":1}}],[\"guessed\",{\"0\":{\"46\":2}}],[\"guides\",{\"1\":{\"0\":1,\"5\":1}}],[\"given\",{\"1\":{\"163\":1,\"511\":1}}],[\"gives\",{\"1\":{\"31\":1,\"67\":1}}],[\"give\",{\"1\":{\"31\":1,\"63\":1,\"140\":1,\"141\":1,\"142\":1,\"164\":1,\"206\":1,\"207\":1,\"208\":1,\"217\":1,\"258\":1,\"281\":1,\"307\":1,\"325\":1,\"396\":1,\"444\":1,\"467\":1}}],[\"due\",{\"1\":{\"491\":1}}],[\"durability\",{\"0\":{\"462\":2}}],[\"durable\",{\"0\":{\"223\":2},\"1\":{\"223\":1,\"470\":1,\"499\":1}}],[\"duplicates\",{\"0\":{\"363\":2,\"365\":2}}],[\"duplicate\",{\"0\":{\"109\":2,\"361\":2,\"362\":2,\"364\":2}}],[\"d\",{\"1\":{\"179\":1}}],[\"drop\",{\"1\":{\"174\":1,\"187\":1}}],[\"dropped\",{\"0\":{\"174\":2}}],[\"direct\",{\"1\":{\"492\":1}}],[\"dies\",{\"1\":{\"460\":1}}],[\"difficult\",{\"1\":{\"460\":1}}],[\"different\",{\"1\":{\"119\":1,\"359\":1,\"360\":1}}],[\"disarmed\",{\"0\":{\"589\":2}}],[\"disarm\",{\"1\":{\"405\":1}}],[\"discarded\",{\"0\":{\"379\":2},\"1\":{\"379\":1}}],[\"discard\",{\"1\":{\"378\":1}}],[\"disclaimer\",{\"0\":{\"147\":2},\"1\":{\"148\":1}}],[\"discover\",{\"1\":{\"130\":1}}],[\"did\",{\"1\":{\"272\":1,\"453\":1,\"501\":1,\"791\":1}}],[\"diners\",{\"1\":{\"130\":1}}],[\"digit\",{\"0\":{\"65\":2,\"154\":2,\"175\":2,\"176\":2,\"181\":2,\"182\":4,\"451\":2,\"834\":2},\"1\":{\"5\":1,\"65\":1,\"66\":1,\"67\":1,\"68\":2,\"150\":1,\"175\":1,\"178\":1,\"181\":1,\"182\":2,\"183\":1,\"184\":1,\"188\":1,\"378\":1,\"450\":1,\"451\":1,\"459\":1,\"808\":1}}],[\"digits\",{\"0\":{\"161\":2,\"174\":2,\"267\":2,\"440\":2,\"443\":2},\"1\":{\"0\":1,\"5\":1,\"19\":1,\"67\":1,\"100\":1,\"106\":1,\"174\":1,\"187\":1,\"193\":2,\"194\":1,\"198\":1,\"215\":1,\"229\":1,\"267\":1,\"421\":1,\"423\":1,\"439\":2,\"443\":1,\"444\":1,\"445\":1,\"446\":1,\"448\":1,\"807\":1,\"815\":1,\"818\":1}}],[\"date\",{\"0\":{\"642\":2},\"1\":{\"157\":1,\"186\":1,\"193\":1,\"194\":1,\"447\":1}}],[\"date`\",{\"1\":{\"58\":1,\"194\":1,\"199\":1}}],[\"data\",{\"0\":{\"100\":2,\"439\":2,\"443\":2,\"444\":2,\"445\":4,\"446\":2,\"447\":2,\"448\":2,\"449\":2,\"450\":2,\"451\":2,\"452\":2,\"453\":2,\"454\":2,\"455\":2,\"456\":2,\"457\":2,\"458\":2,\"459\":2,\"520\":2,\"530\":2,\"837\":2},\"1\":{\"161\":1,\"449\":1,\"800\":1}}],[\"dependencies\",{\"0\":{\"833\":2}}],[\"delay\",{\"1\":{\"608\":1,\"609\":1,\"610\":1}}],[\"delivered\",{\"0\":{\"722\":2,\"744\":2},\"1\":{\"610\":1,\"611\":1,\"614\":1,\"617\":1,\"618\":1}}],[\"delivered`\",{\"1\":{\"433\":1}}],[\"deliver\",{\"1\":{\"329\":1,\"340\":1}}],[\"delivery\",{\"0\":{\"288\":2,\"328\":2,\"535\":2,\"618\":2},\"1\":{\"336\":1,\"340\":1,\"433\":1,\"485\":1,\"493\":1,\"533\":1}}],[\"describes\",{\"1\":{\"512\":2}}],[\"description\",{\"0\":{\"116\":2},\"1\":{\"22\":1,\"35\":1,\"236\":1}}],[\"details\",{\"0\":{\"327\":2,\"652\":2},\"1\":{\"656\":1}}],[\"declares\",{\"1\":{\"510\":1}}],[\"declare\",{\"1\":{\"489\":1,\"499\":1,\"501\":1,\"791\":1}}],[\"declared\",{\"0\":{\"489\":2,\"499\":2},\"1\":{\"502\":1}}],[\"decline\",{\"0\":{\"274\":2,\"277\":2,\"281\":2},\"1\":{\"250\":1,\"268\":1,\"274\":1,\"277\":1,\"281\":1}}],[\"declines\",{\"0\":{\"250\":2}}],[\"declined`\",{\"1\":{\"432\":1}}],[\"declined\",{\"0\":{\"255\":2,\"563\":2,\"635\":2,\"719\":2,\"741\":2},\"1\":{\"229\":1,\"563\":1,\"567\":1,\"572\":1,\"741\":1}}],[\"decoding\",{\"1\":{\"325\":1}}],[\"decision\",{\"1\":{\"830\":1,\"831\":1,\"832\":1,\"833\":1,\"834\":1,\"835\":1,\"836\":1,\"837\":1,\"838\":1,\"839\":1}}],[\"decimal\",{\"1\":{\"243\":1,\"421\":1,\"815\":1,\"818\":1}}],[\"decimals\",{\"1\":{\"61\":1,\"243\":1}}],[\"decides\",{\"0\":{\"235\":2},\"1\":{\"212\":1}}],[\"deeper\",{\"1\":{\"325\":1}}],[\"deep\",{\"1\":{\"94\":1,\"138\":1}}],[\"definition\",{\"0\":{\"787\":2,\"827\":2}}],[\"definitions\",{\"0\":{\"667\":2},\"1\":{\"681\":1}}],[\"definite\",{\"0\":{\"93\":2},\"1\":{\"270\":1,\"274\":1,\"743\":1,\"816\":1}}],[\"defaults\",{\"0\":{\"67\":2,\"135\":2},\"1\":{\"57\":1,\"58\":1}}],[\"default\",{\"0\":{\"59\":2,\"122\":2,\"124\":2,\"125\":2,\"126\":2,\"129\":2,\"506\":2},\"1\":{\"56\":1,\"59\":1,\"62\":1,\"619\":1,\"811\":1}}],[\"deadlines\",{\"0\":{\"485\":2,\"493\":2},\"1\":{\"484\":1,\"485\":1,\"493\":1}}],[\"deadline\",{\"0\":{\"72\":2,\"90\":2,\"92\":2,\"185\":2,\"264\":2,\"324\":2,\"484\":2,\"609\":2,\"835\":2},\"1\":{\"185\":1}}],[\"done\",{\"0\":{\"492\":2},\"1\":{\"492\":1}}],[\"documents\",{\"0\":{\"411\":2}}],[\"document\",{\"1\":{\"104\":1,\"140\":2,\"242\":1,\"411\":1,\"412\":1}}],[\"do\",{\"0\":{\"468\":2},\"1\":{\"34\":1,\"825\":1}}],[\"does\",{\"0\":{\"159\":2,\"310\":2,\"513\":2},\"1\":{\"25\":1,\"102\":1,\"105\":1,\"158\":1,\"166\":1,\"191\":1,\"192\":1,\"347\":1,\"349\":1,\"406\":1,\"409\":1,\"412\":1,\"803\":1}}],[\"`virtual`\",{\"1\":{\"489\":1}}],[\"`valid\",{\"1\":{\"123\":1,\"129\":1,\"130\":1}}],[\"`vars`\",{\"1\":{\"41\":1,\"60\":1}}],[\"`vars\",{\"1\":{\"40\":1}}],[\"`hang\",{\"1\":{\"401\":1,\"402\":1,\"408\":1}}],[\"`http\",{\"1\":{\"141\":1,\"258\":1}}],[\"`webhook\",{\"1\":{\"337\":1,\"339\":1,\"341\":2}}],[\"`+json`\",{\"1\":{\"326\":1}}],[\"`unspecified`\",{\"1\":{\"268\":1}}],[\"`real`\",{\"1\":{\"489\":1}}],[\"`resume`\",{\"1\":{\"380\":1,\"383\":1,\"476\":1}}],[\"`retry\",{\"1\":{\"206\":1,\"297\":1,\"308\":1,\"309\":1,\"335\":1}}],[\"`reusable`\",{\"1\":{\"133\":1}}],[\"`refs`\",{\"1\":{\"60\":1}}],[\"`refs\",{\"1\":{\"38\":1}}],[\"`message\",{\"1\":{\"424\":1}}],[\"`min\",{\"1\":{\"127\":1,\"128\":1}}],[\"`money`\",{\"1\":{\"61\":1}}],[\"`declined`\",{\"1\":{\"255\":1,\"297\":1}}],[\"`description`\",{\"1\":{\"116\":1}}],[\"`disclaimer`\",{\"1\":{\"57\":1,\"147\":1}}],[\"`0`\",{\"1\":{\"106\":1}}],[\"`advance`\",{\"1\":{\"490\":1,\"491\":1,\"492\":1}}],[\"`ask`\",{\"1\":{\"376\":1,\"377\":1}}],[\"`application\",{\"1\":{\"319\":1,\"326\":1}}],[\"`approved`\",{\"1\":{\"254\":1}}],[\"`allowed\",{\"1\":{\"123\":1,\"131\":1}}],[\"`amount`\",{\"1\":{\"106\":1,\"107\":1,\"108\":1,\"110\":1,\"111\":1}}],[\"`attempts\",{\"1\":{\"60\":1}}],[\"`k`\",{\"1\":{\"96\":1}}],[\"`errored`\",{\"1\":{\"256\":1,\"257\":1,\"280\":1}}],[\"`error\",{\"1\":{\"250\":1,\"251\":1,\"254\":1,\"255\":1,\"256\":1}}],[\"`error`\",{\"1\":{\"60\":1,\"255\":1,\"256\":1}}],[\"`expiration\",{\"1\":{\"58\":1}}],[\"`false`\",{\"1\":{\"125\":1,\"126\":1,\"308\":1}}],[\"`failed`\",{\"1\":{\"307\":1,\"821\":1}}],[\"`failed\",{\"1\":{\"54\":1,\"297\":1,\"298\":1,\"307\":1,\"348\":1,\"349\":1}}],[\"`field\",{\"1\":{\"427\":1,\"428\":1,\"429\":1}}],[\"`field`\",{\"1\":{\"60\":1}}],[\"`first\",{\"1\":{\"66\":1}}],[\"`scaled`\",{\"1\":{\"489\":1}}],[\"`subject`\",{\"1\":{\"420\":1}}],[\"`succeeded`\",{\"1\":{\"307\":1,\"821\":1}}],[\"`summary\",{\"1\":{\"217\":1,\"218\":1,\"219\":1,\"227\":1,\"382\":1,\"428\":1,\"430\":1,\"481\":1}}],[\"`status`\",{\"1\":{\"307\":1}}],[\"`start\",{\"1\":{\"139\":1,\"297\":1,\"434\":2,\"478\":1}}],[\"`start`\",{\"1\":{\"60\":1}}],[\"`switch\",{\"1\":{\"221\":1,\"387\":1,\"389\":1,\"390\":1,\"391\":1,\"392\":1,\"393\":1,\"394\":1}}],[\"`sequence`\",{\"1\":{\"421\":1,\"818\":1}}],[\"`security\",{\"1\":{\"57\":1}}],[\"`session\",{\"1\":{\"31\":1,\"54\":1,\"66\":1,\"85\":1,\"297\":1,\"312\":1,\"354\":1,\"403\":2,\"432\":2,\"434\":1}}],[\"`one\",{\"1\":{\"133\":1,\"135\":1}}],[\"`outcome`\",{\"1\":{\"255\":1,\"256\":1}}],[\"`outcome\",{\"1\":{\"58\":1,\"274\":1,\"276\":1,\"297\":1,\"304\":2,\"308\":1,\"433\":2,\"483\":1}}],[\"`object`\",{\"1\":{\"33\":1}}],[\"`charge\",{\"1\":{\"251\":1}}],[\"`charge`\",{\"1\":{\"235\":1}}],[\"`currency`\",{\"1\":{\"112\":1,\"113\":1}}],[\"`caller\",{\"1\":{\"297\":1,\"305\":1,\"401\":1}}],[\"`cancelled\",{\"1\":{\"297\":1,\"303\":1,\"307\":1,\"396\":1}}],[\"`cancelled`\",{\"1\":{\"58\":1,\"303\":1,\"307\":1}}],[\"`cancel`\",{\"1\":{\"221\":1,\"224\":1,\"395\":1,\"397\":1,\"398\":1}}],[\"`card\",{\"1\":{\"54\":2,\"60\":2,\"66\":1,\"192\":1,\"196\":1,\"199\":2,\"316\":2,\"390\":1}}],[\"`collect`\",{\"1\":{\"164\":1,\"165\":1,\"170\":1,\"480\":1}}],[\"`collection\",{\"1\":{\"57\":1,\"202\":1,\"209\":1,\"429\":1}}],[\"`confirm`\",{\"1\":{\"218\":1,\"219\":1,\"227\":1,\"385\":1,\"430\":1}}],[\"`confirmation\",{\"1\":{\"57\":1,\"216\":1}}],[\"`connection\",{\"1\":{\"97\":1}}],[\"`credit\",{\"1\":{\"57\":1,\"131\":1}}],[\"`before\",{\"1\":{\"57\":1,\"59\":1,\"148\":1,\"380\":1,\"479\":1}}],[\"`last\",{\"1\":{\"54\":1,\"97\":1,\"131\":1,\"140\":1,\"141\":1,\"142\":1,\"144\":1,\"208\":1,\"281\":1,\"299\":1,\"307\":1,\"348\":1,\"349\":1,\"437\":1,\"478\":1}}],[\"`true`\",{\"1\":{\"308\":1}}],[\"`traceparent`\",{\"1\":{\"87\":1}}],[\"`transaction\",{\"1\":{\"54\":1,\"245\":1,\"314\":1,\"315\":1,\"317\":1,\"346\":1}}],[\"`timeout`\",{\"1\":{\"142\":1}}],[\"`type`\",{\"1\":{\"104\":1,\"140\":1,\"813\":1}}],[\"`tokenize`\",{\"1\":{\"235\":1,\"237\":1,\"244\":1}}],[\"`token\",{\"1\":{\"54\":1,\"133\":1,\"134\":1,\"135\":1,\"251\":1,\"314\":1,\"315\":1,\"317\":1,\"346\":1}}],[\"`task\",{\"1\":{\"23\":1,\"63\":1}}],[\"`none`\",{\"1\":{\"49\":1}}],[\"`null`\",{\"1\":{\"47\":1,\"116\":1,\"121\":1,\"122\":1,\"251\":1,\"268\":1,\"314\":1,\"346\":1,\"819\":1}}],[\"`name`\",{\"1\":{\"19\":1,\"20\":1,\"22\":1}}],[\"`\",{\"1\":{\"40\":1,\"96\":2,\"140\":2,\"141\":1,\"177\":2,\"178\":2,\"183\":2,\"258\":1,\"259\":2,\"266\":2,\"299\":2}}],[\"`proceed`\",{\"1\":{\"149\":1,\"384\":1}}],[\"`processing\",{\"1\":{\"66\":1,\"270\":1}}],[\"`processing`\",{\"1\":{\"58\":1,\"228\":1,\"430\":1}}],[\"`processor\",{\"1\":{\"54\":1,\"117\":1,\"122\":1,\"136\":1,\"236\":1,\"238\":1,\"280\":1,\"297\":1,\"313\":1,\"350\":1,\"819\":1}}],[\"`per\",{\"1\":{\"64\":1}}],[\"`postal\",{\"1\":{\"58\":1}}],[\"`parameters`\",{\"1\":{\"238\":1}}],[\"`params`\",{\"1\":{\"60\":1}}],[\"`params\",{\"1\":{\"37\":1}}],[\"`payment\",{\"1\":{\"57\":2,\"131\":1,\"133\":1,\"301\":1,\"302\":1,\"430\":1,\"431\":1,\"432\":4}}],[\"`purpose`\",{\"1\":{\"21\":1,\"22\":1}}],[\"`is\",{\"1\":{\"125\":1,\"126\":1}}],[\"`invalid\",{\"1\":{\"143\":1,\"190\":1,\"191\":1,\"194\":1,\"197\":1,\"198\":1,\"199\":4,\"297\":1}}],[\"`interrupted`\",{\"1\":{\"478\":1}}],[\"`internal\",{\"1\":{\"297\":1,\"300\":1}}],[\"`inter\",{\"1\":{\"65\":1}}],[\"`input`\",{\"1\":{\"60\":1}}],[\"`input\",{\"1\":{\"33\":1,\"34\":1,\"39\":1,\"199\":1,\"207\":1,\"297\":1}}],[\"`idempotency\",{\"1\":{\"32\":1,\"86\":1,\"245\":1,\"339\":1,\"366\":1}}],[\"llm\",{\"1\":{\"827\":1}}],[\"luhn\",{\"0\":{\"190\":2},\"1\":{\"190\":1}}],[\"line\",{\"0\":{\"646\":2},\"1\":{\"212\":1,\"512\":1}}],[\"listens\",{\"1\":{\"371\":1}}],[\"listed\",{\"0\":{\"329\":2},\"1\":{\"367\":1}}],[\"lists\",{\"0\":{\"123\":2},\"1\":{\"512\":1}}],[\"list\",{\"0\":{\"839\":2},\"1\":{\"113\":1,\"329\":1,\"422\":1,\"800\":1,\"805\":1}}],[\"literals\",{\"1\":{\"138\":1,\"814\":1}}],[\"literal\",{\"0\":{\"106\":2},\"1\":{\"790\":1}}],[\"limit`\",{\"1\":{\"64\":1,\"66\":1,\"390\":1}}],[\"limit\",{\"0\":{\"64\":2,\"67\":2,\"68\":2,\"204\":2,\"205\":2,\"206\":2,\"207\":2,\"208\":2,\"233\":2,\"270\":2,\"272\":2,\"273\":2,\"390\":2,\"391\":2,\"566\":2,\"630\":2},\"1\":{\"67\":1,\"68\":1,\"69\":1,\"173\":1,\"204\":1,\"206\":1,\"272\":1,\"297\":1,\"456\":1}}],[\"limits\",{\"0\":{\"18\":2,\"66\":2,\"325\":2,\"624\":2,\"769\":2,\"809\":2},\"1\":{\"66\":1,\"188\":1,\"809\":1}}],[\"like\",{\"1\":{\"46\":1}}],[\"log\",{\"1\":{\"445\":1}}],[\"logs\",{\"0\":{\"445\":2}}],[\"logical\",{\"1\":{\"79\":1,\"290\":1}}],[\"logic\",{\"1\":{\"70\":1}}],[\"lose\",{\"0\":{\"599\":2,\"600\":2}}],[\"loses\",{\"0\":{\"437\":2}}],[\"lost\",{\"0\":{\"597\":2,\"598\":2},\"1\":{\"474\":1,\"476\":1,\"480\":1,\"481\":1,\"483\":1,\"595\":1,\"597\":1,\"598\":1,\"599\":1,\"600\":1}}],[\"loss\",{\"0\":{\"474\":2},\"1\":{\"473\":1}}],[\"lossless\",{\"0\":{\"138\":2}}],[\"loopback\",{\"0\":{\"506\":2},\"1\":{\"506\":1}}],[\"loop\",{\"1\":{\"150\":1}}],[\"lookup\",{\"0\":{\"261\":2,\"483\":2}}],[\"looks\",{\"0\":{\"252\":2},\"1\":{\"46\":1}}],[\"look\",{\"1\":{\"41\":1,\"252\":1,\"261\":1,\"483\":1}}],[\"longer\",{\"1\":{\"198\":1}}],[\"longest\",{\"0\":{\"180\":2,\"189\":2},\"1\":{\"180\":1,\"189\":1}}],[\"long\",{\"1\":{\"92\":1,\"94\":1,\"222\":1,\"257\":1,\"282\":1}}],[\"load\",{\"1\":{\"20\":1}}],[\"left\",{\"0\":{\"272\":2,\"566\":2,\"583\":2},\"1\":{\"202\":1,\"306\":1,\"429\":1,\"468\":1,\"502\":1,\"811\":1}}],[\"left`\",{\"1\":{\"60\":1}}],[\"lengths\",{\"0\":{\"186\":2},\"1\":{\"186\":1}}],[\"length`\",{\"1\":{\"127\":1,\"128\":1}}],[\"length\",{\"0\":{\"127\":2,\"180\":2,\"183\":2,\"184\":2,\"191\":2,\"197\":2,\"198\":2,\"837\":2},\"1\":{\"180\":1,\"183\":1,\"187\":1,\"191\":1,\"197\":1}}],[\"levels\",{\"0\":{\"496\":2,\"499\":2,\"501\":2},\"1\":{\"325\":1,\"499\":1,\"502\":1}}],[\"level\",{\"1\":{\"91\":1,\"331\":1,\"340\":1,\"501\":1}}],[\"leak\",{\"0\":{\"358\":2}}],[\"least\",{\"1\":{\"253\":1,\"335\":1}}],[\"leave\",{\"0\":{\"221\":2},\"1\":{\"179\":1,\"266\":1,\"267\":1,\"268\":1,\"299\":1,\"309\":1,\"314\":1,\"447\":1,\"451\":1,\"807\":1}}],[\"leaves\",{\"0\":{\"137\":2},\"1\":{\"56\":1,\"512\":1,\"793\":1}}],[\"leading\",{\"1\":{\"106\":1}}],[\"learns\",{\"1\":{\"0\":1,\"5\":1,\"810\":1}}],[\"let\",{\"1\":{\"52\":1,\"159\":1,\"266\":1,\"267\":1,\"318\":1,\"404\":1,\"447\":1,\"466\":1}}],[\"letters\",{\"1\":{\"19\":1}}],[\"letter\",{\"0\":{\"179\":2},\"1\":{\"19\":1}}],[\"latter\",{\"1\":{\"307\":1}}],[\"later\",{\"0\":{\"275\":2},\"1\":{\"334\":1}}],[\"latest\",{\"0\":{\"218\":2,\"560\":2},\"1\":{\"218\":1}}],[\"late\",{\"0\":{\"146\":2,\"541\":2,\"555\":2,\"586\":2},\"1\":{\"460\":1,\"546\":3,\"555\":3,\"571\":3}}],[\"lacks\",{\"1\":{\"27\":1,\"103\":1}}],[\"last4`\",{\"1\":{\"54\":1,\"60\":1,\"316\":1}}],[\"last\",{\"0\":{\"7\":2,\"209\":2,\"216\":2,\"281\":2,\"299\":2,\"433\":2,\"548\":2,\"550\":2,\"551\":2,\"606\":2},\"1\":{\"89\":1,\"92\":1,\"140\":1,\"196\":1,\"205\":1,\"206\":1,\"207\":1,\"208\":1,\"209\":1,\"212\":1,\"215\":1,\"216\":1,\"310\":1,\"345\":1,\"423\":1,\"428\":1,\"443\":1,\"444\":1,\"445\":1,\"448\":1,\"450\":1,\"488\":1,\"813\":1}}],[\"language\",{\"1\":{\"5\":1}}],[\"01\",{\"1\":{\"194\":1}}],[\"05\",{\"1\":{\"68\":2}}],[\"0\",{\"0\":{\"5\":2,\"841\":2},\"1\":{\"68\":4,\"110\":1,\"111\":1,\"112\":1,\"128\":2,\"133\":1,\"134\":1,\"135\":1,\"176\":1,\"186\":1,\"419\":1,\"790\":3,\"818\":1,\"826\":1}}],[\"14\",{\"1\":{\"334\":1}}],[\"16\",{\"1\":{\"325\":1}}],[\"15\",{\"1\":{\"264\":1,\"324\":1,\"345\":1}}],[\"12\",{\"1\":{\"194\":1}}],[\"128\",{\"1\":{\"140\":1,\"266\":1,\"299\":1}}],[\"10\",{\"1\":{\"68\":2,\"89\":1,\"90\":1,\"92\":1,\"128\":1,\"186\":1,\"198\":1,\"334\":2}}],[\"1\",{\"0\":{\"5\":2,\"841\":2},\"1\":{\"50\":1,\"68\":2,\"140\":1,\"173\":2,\"186\":1,\"263\":1,\"266\":1,\"269\":1,\"299\":1,\"325\":1,\"419\":1,\"421\":1,\"790\":1,\"818\":1}}],[\"we\",{\"1\":{\"512\":2}}],[\"well\",{\"1\":{\"453\":1,\"512\":1}}],[\"websocket\",{\"0\":{\"436\":2},\"1\":{\"436\":1,\"702\":1}}],[\"webhooks\",{\"1\":{\"341\":1}}],[\"webhook\",{\"0\":{\"337\":2,\"339\":2}}],[\"went\",{\"1\":{\"257\":1,\"262\":1}}],[\"wiping\",{\"0\":{\"442\":2}}],[\"wipes\",{\"0\":{\"388\":2}}],[\"wiped\",{\"0\":{\"379\":2},\"1\":{\"450\":1,\"736\":1}}],[\"wipe\",{\"0\":{\"457\":2,\"573\":2,\"689\":2},\"1\":{\"174\":1,\"273\":1,\"379\":1,\"388\":1,\"432\":1,\"454\":1,\"455\":1,\"456\":1,\"457\":1,\"693\":1}}],[\"will\",{\"1\":{\"329\":1,\"745\":1}}],[\"wire\",{\"0\":{\"231\":2,\"242\":2},\"1\":{\"696\":1,\"815\":1}}],[\"wins\",{\"0\":{\"224\":2,\"359\":2}}],[\"withdrawn\",{\"0\":{\"400\":2}}],[\"withheld\",{\"0\":{\"268\":2}}],[\"within\",{\"0\":{\"89\":2,\"92\":2},\"1\":{\"89\":1,\"264\":1,\"345\":1,\"491\":1,\"818\":1}}],[\"without\",{\"0\":{\"220\":2,\"222\":2,\"279\":2,\"395\":2,\"483\":2,\"668\":2},\"1\":{\"21\":1,\"23\":1,\"101\":1,\"106\":1,\"112\":1,\"131\":1,\"163\":1,\"219\":1,\"247\":1,\"270\":1,\"274\":1,\"279\":1,\"310\":1,\"319\":1,\"348\":1,\"354\":1,\"355\":1,\"356\":1,\"366\":1,\"395\":1,\"401\":1,\"403\":1,\"421\":1,\"500\":1,\"682\":1,\"803\":1,\"814\":1}}],[\"with\",{\"0\":{\"32\":2,\"181\":2,\"250\":2,\"343\":2,\"474\":2,\"510\":2,\"839\":2},\"1\":{\"3\":1,\"22\":1,\"24\":1,\"28\":1,\"30\":1,\"32\":1,\"34\":1,\"35\":1,\"44\":1,\"47\":1,\"50\":1,\"51\":1,\"60\":1,\"61\":1,\"80\":1,\"84\":1,\"85\":1,\"86\":1,\"92\":1,\"94\":2,\"95\":1,\"97\":1,\"98\":1,\"99\":1,\"104\":1,\"116\":1,\"119\":1,\"120\":1,\"131\":1,\"138\":1,\"139\":1,\"143\":1,\"166\":1,\"188\":1,\"194\":1,\"218\":1,\"219\":1,\"227\":2,\"229\":2,\"236\":1,\"237\":1,\"241\":1,\"243\":1,\"244\":1,\"245\":1,\"247\":1,\"248\":1,\"250\":1,\"251\":1,\"255\":1,\"256\":1,\"260\":1,\"276\":1,\"280\":1,\"281\":1,\"307\":1,\"319\":1,\"325\":1,\"326\":2,\"329\":1,\"330\":1,\"336\":1,\"337\":2,\"338\":1,\"341\":1,\"342\":1,\"348\":1,\"353\":1,\"354\":1,\"356\":1,\"357\":1,\"360\":1,\"364\":1,\"366\":1,\"368\":1,\"369\":1,\"377\":1,\"383\":1,\"384\":1,\"385\":1,\"390\":1,\"391\":1,\"393\":1,\"394\":1,\"398\":1,\"401\":1,\"402\":1,\"403\":1,\"406\":1,\"408\":1,\"409\":1,\"411\":1,\"412\":1,\"424\":1,\"425\":1,\"437\":1,\"450\":3,\"472\":1,\"474\":1,\"478\":1,\"480\":2,\"481\":1,\"482\":1,\"492\":1,\"504\":1,\"512\":1,\"619\":1,\"742\":1,\"798\":1,\"803\":1,\"815\":1}}],[\"wants\",{\"0\":{\"663\":2},\"1\":{\"677\":1}}],[\"way\",{\"1\":{\"439\":1,\"504\":1}}],[\"wall\",{\"1\":{\"439\":1}}],[\"watch\",{\"1\":{\"414\":1}}],[\"was\",{\"1\":{\"142\":1,\"206\":1,\"207\":1,\"254\":1,\"291\":1,\"328\":1,\"432\":1,\"438\":1,\"474\":1,\"476\":1,\"478\":1,\"506\":1,\"726\":1,\"729\":1,\"732\":1,\"733\":1,\"737\":1,\"739\":1,\"745\":1,\"805\":1}}],[\"waiting\",{\"1\":{\"163\":1,\"310\":1,\"608\":1,\"611\":1,\"614\":1,\"617\":1,\"618\":1}}],[\"waits\",{\"0\":{\"149\":2,\"222\":2,\"263\":2,\"544\":2,\"559\":2,\"598\":2},\"1\":{\"221\":1}}],[\"wait\",{\"0\":{\"90\":2,\"310\":2},\"1\":{\"222\":1,\"263\":1,\"335\":1}}],[\"w3c\",{\"1\":{\"87\":1}}],[\"write\",{\"1\":{\"243\":1,\"426\":1,\"445\":1}}],[\"writes\",{\"1\":{\"61\":1}}],[\"written\",{\"1\":{\"11\":1,\"106\":1,\"472\":1,\"790\":1,\"817\":1}}],[\"words\",{\"0\":{\"10\":2},\"1\":{\"829\":1}}],[\"word\",{\"0\":{\"7\":2},\"1\":{\"70\":1}}],[\"work\",{\"1\":{\"3\":1}}],[\"why\",{\"0\":{\"654\":2,\"833\":2},\"1\":{\"658\":1,\"802\":1,\"803\":1,\"805\":1}}],[\"when\",{\"0\":{\"492\":2},\"1\":{\"110\":1,\"111\":1,\"123\":1,\"128\":1,\"129\":1,\"134\":1,\"135\":1,\"140\":1,\"142\":1,\"181\":1,\"183\":1,\"205\":1,\"207\":1,\"210\":1,\"211\":1,\"216\":1,\"270\":1,\"271\":1,\"273\":1,\"280\":1,\"300\":1,\"301\":1,\"302\":1,\"303\":1,\"304\":1,\"305\":1,\"330\":1,\"359\":1,\"363\":1,\"378\":1,\"380\":3,\"382\":1,\"388\":1,\"403\":1,\"433\":1,\"434\":1,\"454\":1,\"455\":1,\"474\":1,\"476\":1,\"483\":1,\"492\":1,\"509\":1,\"511\":1,\"805\":1}}],[\"whenever\",{\"1\":{\"59\":1}}],[\"where\",{\"0\":{\"440\":2,\"662\":2,\"836\":2},\"1\":{\"35\":1,\"67\":1,\"261\":1,\"313\":1,\"330\":1,\"371\":1,\"406\":1,\"490\":1,\"676\":1,\"816\":1,\"820\":1,\"821\":1}}],[\"whether\",{\"1\":{\"3\":1,\"453\":1}}],[\"which\",{\"1\":{\"25\":1,\"51\":1,\"70\":3,\"167\":1,\"367\":1,\"439\":2,\"458\":1,\"499\":1,\"824\":1}}],[\"while\",{\"0\":{\"172\":2,\"384\":2,\"385\":2,\"386\":2,\"477\":2,\"478\":2,\"479\":2,\"480\":2,\"481\":2,\"482\":2,\"553\":2,\"570\":2,\"594\":2},\"1\":{\"5\":1,\"172\":1,\"174\":1,\"221\":1,\"364\":1,\"376\":1,\"377\":1,\"383\":1,\"384\":1,\"385\":1,\"386\":1,\"387\":1,\"392\":1,\"394\":1,\"413\":1,\"477\":1,\"479\":1,\"480\":1,\"481\":1,\"482\":1}}],[\"who\",{\"0\":{\"513\":2}}],[\"whole\",{\"1\":{\"86\":1,\"439\":1}}],[\"whose\",{\"1\":{\"19\":1,\"28\":1,\"33\":1,\"34\":1,\"104\":1,\"106\":1,\"132\":1,\"139\":1,\"143\":1,\"170\":1,\"183\":1,\"184\":1,\"190\":1,\"218\":1,\"224\":1,\"249\":1,\"251\":1,\"256\":1,\"291\":1,\"294\":1,\"349\":1,\"351\":1,\"367\":1,\"368\":1,\"369\":1,\"412\":1,\"472\":1,\"798\":1}}],[\"whom\",{\"1\":{\"11\":1,\"521\":1}}],[\"whatever\",{\"1\":{\"134\":1,\"321\":1,\"453\":1}}],[\"what\",{\"0\":{\"2\":2,\"8\":2,\"35\":2,\"285\":2,\"458\":2,\"513\":2,\"660\":2,\"663\":2,\"688\":2,\"698\":2},\"1\":{\"0\":1,\"3\":1,\"5\":1,\"11\":3,\"46\":1,\"70\":1,\"150\":1,\"254\":1,\"371\":1,\"452\":1,\"473\":1,\"495\":1,\"512\":2,\"521\":1,\"533\":1,\"625\":2,\"674\":1,\"677\":1,\"692\":1,\"701\":1,\"748\":1,\"789\":1,\"791\":2,\"792\":1,\"793\":1,\"794\":1,\"806\":1,\"811\":1,\"822\":1,\"824\":1,\"826\":1,\"840\":1}}],[\"early\",{\"0\":{\"374\":2}}],[\"each\",{\"0\":{\"217\":2,\"833\":2},\"1\":{\"0\":1,\"24\":1,\"35\":1,\"79\":1,\"157\":1,\"182\":1,\"201\":2,\"204\":1,\"210\":1,\"334\":1,\"342\":1,\"343\":1,\"371\":1,\"473\":1,\"512\":1,\"811\":1,\"840\":1}}],[\"effect\",{\"0\":{\"407\":2},\"1\":{\"247\":1,\"402\":1,\"410\":1}}],[\"equal\",{\"0\":{\"96\":2,\"120\":2},\"1\":{\"94\":1,\"120\":1,\"138\":1}}],[\"else\",{\"0\":{\"259\":2,\"322\":2},\"1\":{\"83\":1,\"147\":1,\"439\":1,\"449\":1,\"495\":1,\"823\":1}}],[\"echoed\",{\"1\":{\"236\":1,\"238\":1,\"313\":1,\"350\":1,\"814\":1}}],[\"echo\",{\"0\":{\"76\":2,\"136\":2,\"137\":2,\"138\":2,\"238\":2,\"313\":2,\"350\":2,\"452\":2},\"1\":{\"136\":1,\"137\":1,\"138\":1,\"355\":1,\"507\":1}}],[\"environment\",{\"1\":{\"505\":1}}],[\"envelope\",{\"0\":{\"415\":2,\"703\":2}}],[\"enters\",{\"1\":{\"804\":1}}],[\"enter\",{\"0\":{\"176\":2}}],[\"entry\",{\"0\":{\"378\":2,\"379\":2,\"554\":2,\"576\":2,\"835\":2},\"1\":{\"150\":1,\"165\":1,\"172\":1,\"176\":1,\"177\":1,\"178\":1,\"180\":1,\"183\":1,\"184\":1,\"200\":1,\"201\":1,\"202\":1,\"203\":1,\"378\":1,\"379\":1,\"428\":1,\"429\":1,\"733\":1,\"805\":1}}],[\"endpoint\",{\"1\":{\"798\":1}}],[\"endpoints\",{\"1\":{\"651\":1}}],[\"ending\",{\"0\":{\"374\":2}}],[\"ended\",{\"0\":{\"408\":2,\"571\":2,\"572\":2,\"574\":2},\"1\":{\"146\":1,\"282\":1,\"293\":1,\"296\":1,\"408\":1,\"454\":1,\"746\":1,\"747\":1}}],[\"ends\",{\"0\":{\"90\":2,\"139\":2,\"143\":2,\"187\":2,\"205\":2,\"389\":2,\"395\":2,\"401\":2,\"403\":2},\"1\":{\"104\":1,\"273\":1,\"433\":1,\"434\":1,\"455\":1}}],[\"end\",{\"0\":{\"196\":2,\"292\":2,\"293\":2,\"306\":2,\"432\":2,\"455\":2,\"488\":2,\"596\":2},\"1\":{\"53\":1,\"70\":1,\"114\":1,\"139\":1,\"143\":1,\"205\":1,\"206\":1,\"207\":1,\"208\":1,\"226\":1,\"270\":1,\"271\":1,\"272\":1,\"275\":1,\"277\":1,\"278\":1,\"279\":1,\"280\":1,\"306\":1,\"334\":1,\"389\":1,\"395\":1,\"396\":1,\"401\":1,\"402\":1,\"403\":1,\"432\":1,\"457\":1,\"470\":1,\"478\":1,\"483\":1}}],[\"engines\",{\"1\":{\"802\":1}}],[\"engine\",{\"0\":{\"270\":2,\"295\":2,\"457\":2,\"490\":2,\"650\":2,\"659\":2,\"660\":2},\"1\":{\"3\":1,\"19\":1,\"20\":1,\"21\":1,\"22\":1,\"23\":1,\"24\":1,\"25\":1,\"26\":1,\"27\":1,\"28\":1,\"29\":1,\"30\":1,\"31\":1,\"32\":1,\"33\":1,\"34\":1,\"35\":1,\"36\":1,\"37\":1,\"38\":1,\"39\":1,\"40\":1,\"41\":1,\"42\":1,\"43\":1,\"44\":1,\"45\":1,\"46\":1,\"47\":1,\"48\":1,\"49\":1,\"50\":1,\"51\":1,\"52\":1,\"53\":1,\"54\":1,\"55\":1,\"56\":1,\"57\":1,\"58\":1,\"59\":1,\"60\":1,\"61\":1,\"62\":1,\"63\":1,\"64\":1,\"65\":1,\"66\":1,\"67\":1,\"68\":1,\"69\":1,\"70\":1,\"79\":1,\"80\":1,\"81\":1,\"82\":1,\"83\":1,\"84\":1,\"85\":1,\"86\":1,\"87\":1,\"88\":1,\"90\":1,\"91\":1,\"92\":1,\"93\":1,\"97\":1,\"105\":1,\"106\":1,\"107\":1,\"108\":1,\"109\":1,\"110\":1,\"111\":1,\"112\":1,\"113\":1,\"114\":1,\"115\":1,\"116\":1,\"117\":1,\"118\":1,\"119\":1,\"120\":1,\"121\":1,\"122\":1,\"123\":1,\"124\":1,\"125\":1,\"126\":1,\"127\":1,\"128\":1,\"129\":1,\"130\":1,\"131\":1,\"132\":1,\"133\":1,\"134\":1,\"135\":1,\"136\":1,\"137\":1,\"138\":1,\"139\":1,\"140\":1,\"141\":1,\"142\":1,\"143\":1,\"144\":1,\"145\":1,\"146\":1,\"147\":1,\"148\":1,\"149\":1,\"150\":2,\"157\":1,\"158\":1,\"159\":1,\"160\":1,\"161\":1,\"163\":1,\"164\":1,\"166\":1,\"168\":1,\"170\":1,\"171\":1,\"172\":1,\"173\":1,\"201\":1,\"202\":1,\"203\":1,\"204\":1,\"205\":1,\"206\":1,\"207\":1,\"208\":1,\"209\":1,\"210\":1,\"211\":1,\"215\":1,\"216\":1,\"217\":1,\"218\":1,\"219\":1,\"220\":1,\"221\":1,\"222\":1,\"223\":1,\"224\":1,\"225\":1,\"226\":1,\"227\":1,\"228\":1,\"236\":1,\"237\":1,\"239\":1,\"240\":1,\"270\":1,\"271\":1,\"272\":1,\"273\":1,\"274\":1,\"275\":1,\"276\":1,\"277\":1,\"278\":1,\"279\":1,\"280\":1,\"281\":1,\"290\":1,\"291\":1,\"292\":1,\"293\":1,\"294\":1,\"295\":1,\"296\":1,\"297\":1,\"298\":1,\"299\":1,\"300\":1,\"301\":1,\"302\":1,\"303\":1,\"304\":1,\"305\":1,\"306\":1,\"307\":1,\"308\":1,\"309\":1,\"310\":1,\"311\":1,\"312\":1,\"313\":1,\"314\":1,\"315\":1,\"316\":1,\"317\":1,\"318\":1,\"319\":1,\"320\":1,\"321\":1,\"322\":1,\"323\":1,\"324\":1,\"325\":1,\"326\":1,\"327\":1,\"328\":1,\"329\":1,\"330\":1,\"331\":1,\"332\":1,\"333\":1,\"334\":1,\"335\":1,\"336\":1,\"337\":1,\"338\":1,\"339\":1,\"340\":1,\"341\":1,\"342\":1,\"343\":1,\"376\":1,\"377\":1,\"378\":1,\"380\":1,\"381\":1,\"382\":1,\"383\":1,\"384\":1,\"385\":1,\"386\":1,\"387\":1,\"389\":1,\"390\":1,\"391\":1,\"392\":1,\"393\":1,\"394\":1,\"395\":1,\"396\":1,\"397\":1,\"398\":1,\"399\":1,\"400\":1,\"401\":1,\"402\":1,\"403\":1,\"404\":1,\"405\":1,\"406\":1,\"407\":1,\"408\":1,\"409\":1,\"410\":1,\"411\":1,\"412\":2,\"413\":1,\"419\":1,\"420\":1,\"421\":1,\"422\":1,\"423\":1,\"424\":1,\"425\":1,\"426\":1,\"427\":1,\"428\":1,\"429\":1,\"430\":1,\"431\":1,\"432\":1,\"433\":1,\"434\":1,\"435\":1,\"436\":1,\"437\":1,\"438\":1,\"443\":1,\"444\":1,\"445\":1,\"446\":1,\"448\":1,\"450\":1,\"457\":1,\"458\":1,\"465\":1,\"466\":1,\"467\":1,\"468\":1,\"469\":1,\"470\":1,\"471\":1,\"472\":1,\"473\":1,\"474\":1,\"475\":1,\"476\":1,\"477\":1,\"478\":1,\"479\":1,\"480\":1,\"481\":1,\"482\":1,\"483\":1,\"484\":1,\"485\":1,\"486\":1,\"487\":2,\"488\":1,\"489\":1,\"490\":1,\"491\":1,\"492\":1,\"493\":1,\"494\":1,\"499\":1,\"500\":1,\"509\":1,\"512\":1,\"674\":1,\"791\":1,\"792\":1,\"799\":1,\"806\":1,\"828\":1}}],[\"errored`\",{\"1\":{\"432\":1}}],[\"errored\",{\"0\":{\"564\":2,\"720\":2,\"742\":2},\"1\":{\"229\":1,\"564\":1,\"567\":1,\"572\":1}}],[\"error`\",{\"1\":{\"54\":1,\"57\":2,\"97\":1,\"131\":1,\"140\":1,\"141\":1,\"142\":1,\"144\":1,\"202\":1,\"208\":1,\"209\":1,\"280\":1,\"281\":1,\"297\":2,\"299\":1,\"300\":1,\"302\":1,\"307\":1,\"348\":1,\"349\":1,\"429\":1,\"478\":1}}],[\"error\",{\"0\":{\"51\":2,\"62\":2,\"200\":2,\"202\":2,\"208\":2,\"209\":2,\"256\":2,\"280\":2,\"281\":2,\"299\":2,\"300\":2,\"636\":2,\"638\":2,\"761\":2,\"765\":2,\"801\":2,\"805\":2},\"1\":{\"53\":1,\"199\":1,\"200\":1,\"208\":1,\"268\":1,\"281\":1,\"445\":1,\"450\":1,\"452\":1,\"625\":1,\"628\":1,\"629\":1,\"630\":1,\"631\":1,\"632\":1,\"633\":1,\"634\":1,\"635\":1,\"636\":1,\"637\":1,\"638\":1,\"639\":1,\"640\":1,\"641\":1,\"642\":1,\"643\":1,\"644\":1,\"645\":1,\"742\":1,\"811\":1,\"816\":1}}],[\"errors\",{\"0\":{\"24\":2,\"552\":2,\"625\":2,\"627\":2},\"1\":{\"24\":1}}],[\"events\",{\"0\":{\"414\":2,\"419\":2,\"420\":2,\"421\":2,\"422\":2,\"423\":4,\"424\":4,\"425\":2,\"426\":2,\"427\":2,\"428\":2,\"429\":2,\"430\":2,\"431\":2,\"432\":2,\"433\":2,\"434\":2,\"435\":2,\"436\":2,\"437\":2,\"438\":2,\"520\":2,\"529\":2,\"664\":2,\"678\":2,\"702\":2},\"1\":{\"414\":1,\"419\":1,\"421\":1,\"435\":2,\"436\":1,\"678\":1}}],[\"event\",{\"0\":{\"433\":2,\"469\":2,\"778\":2,\"818\":2},\"1\":{\"407\":1,\"422\":1,\"423\":1,\"433\":1,\"434\":1,\"437\":2,\"438\":1,\"469\":1,\"488\":1,\"702\":1}}],[\"everywhere\",{\"1\":{\"460\":1}}],[\"everything\",{\"0\":{\"259\":2,\"388\":2,\"455\":2},\"1\":{\"212\":1,\"439\":1,\"455\":1,\"460\":1,\"736\":1}}],[\"every\",{\"0\":{\"136\":2,\"201\":2,\"292\":2,\"343\":2,\"392\":2,\"397\":2},\"1\":{\"3\":1,\"11\":1,\"31\":1,\"56\":1,\"80\":1,\"136\":1,\"164\":1,\"165\":1,\"172\":1,\"179\":1,\"217\":1,\"245\":1,\"246\":1,\"259\":1,\"290\":1,\"298\":1,\"308\":1,\"337\":2,\"338\":1,\"340\":1,\"341\":1,\"357\":1,\"392\":1,\"408\":1,\"411\":1,\"413\":1,\"424\":1,\"433\":1,\"437\":1,\"453\":1,\"457\":1,\"504\":1,\"521\":1,\"533\":2,\"619\":1,\"625\":1,\"646\":1,\"702\":1,\"748\":1}}],[\"evaluate\",{\"1\":{\"50\":1}}],[\"empty\",{\"0\":{\"48\":2,\"122\":2},\"1\":{\"48\":1,\"122\":1,\"130\":1,\"177\":1,\"198\":1,\"250\":1,\"255\":1,\"313\":1,\"314\":1}}],[\"exchanges\",{\"1\":{\"492\":1}}],[\"except\",{\"1\":{\"447\":1}}],[\"exceeded\",{\"0\":{\"630\":2}}],[\"exceeded`\",{\"1\":{\"206\":1,\"297\":1}}],[\"exceeds\",{\"1\":{\"53\":1}}],[\"exists\",{\"1\":{\"483\":1}}],[\"expected\",{\"1\":{\"504\":1}}],[\"expired\",{\"0\":{\"643\":2}}],[\"expired`\",{\"1\":{\"196\":1,\"199\":1}}],[\"expiry\",{\"0\":{\"193\":2,\"194\":2,\"195\":2,\"447\":2}}],[\"expiration\",{\"0\":{\"642\":2},\"1\":{\"157\":1,\"186\":1,\"193\":1,\"194\":2,\"199\":1,\"447\":1}}],[\"explicit\",{\"0\":{\"124\":2}}],[\"expressions\",{\"1\":{\"45\":1}}],[\"expression\",{\"0\":{\"44\":2,\"47\":2},\"1\":{\"44\":2,\"47\":1}}],[\"exactly\",{\"0\":{\"290\":2},\"1\":{\"42\":1,\"185\":1,\"225\":1,\"243\":1,\"282\":2,\"290\":1,\"306\":1,\"490\":1,\"511\":1}}],[\"kind\",{\"1\":{\"826\":1}}],[\"kib\",{\"1\":{\"320\":1,\"325\":1}}],[\"k\",{\"1\":{\"96\":1}}],[\"kept\",{\"0\":{\"456\":2}}],[\"keep\",{\"1\":{\"211\":1,\"253\":1,\"359\":1,\"381\":1,\"456\":1,\"475\":1,\"484\":1}}],[\"keeps\",{\"0\":{\"44\":2,\"208\":2,\"253\":2,\"475\":2,\"476\":2,\"480\":2,\"614\":2}}],[\"key`\",{\"1\":{\"32\":1,\"86\":1,\"245\":1,\"339\":1,\"366\":1}}],[\"key\",{\"0\":{\"32\":2,\"86\":2,\"94\":2,\"95\":2,\"96\":2,\"136\":2,\"185\":2,\"226\":2,\"245\":2,\"246\":2,\"251\":2,\"252\":2,\"265\":2,\"339\":2,\"366\":2,\"568\":2,\"690\":2,\"698\":2,\"701\":2,\"768\":2,\"808\":2},\"1\":{\"25\":1,\"65\":1,\"81\":1,\"92\":1,\"94\":2,\"95\":1,\"96\":1,\"103\":1,\"109\":1,\"136\":1,\"162\":1,\"175\":1,\"185\":1,\"226\":1,\"229\":2,\"241\":2,\"245\":1,\"246\":1,\"247\":1,\"248\":1,\"249\":1,\"251\":1,\"252\":1,\"253\":1,\"254\":1,\"257\":1,\"260\":1,\"261\":1,\"262\":1,\"263\":1,\"265\":1,\"453\":1,\"482\":1,\"546\":1,\"568\":1,\"572\":1,\"694\":1,\"701\":1,\"808\":1,\"816\":1}}],[\"keys\",{\"0\":{\"25\":2,\"105\":2,\"109\":2,\"153\":2,\"176\":2,\"179\":2,\"253\":2,\"694\":2},\"1\":{\"105\":1,\"150\":1,\"176\":1,\"179\":1,\"814\":1,\"824\":1}}],[\"keypad\",{\"0\":{\"161\":2,\"453\":2,\"694\":2},\"1\":{\"0\":1,\"5\":1,\"687\":1,\"804\":1,\"808\":1}}],[\"knowing\",{\"1\":{\"229\":1}}],[\"knows\",{\"1\":{\"229\":1,\"344\":1}}],[\"known\",{\"0\":{\"365\":2},\"1\":{\"187\":1,\"229\":1,\"453\":1}}],[\"know\",{\"1\":{\"3\":1,\"11\":1,\"25\":1,\"102\":1,\"105\":1,\"347\":1,\"349\":1,\"365\":1,\"409\":1,\"512\":1,\"803\":1,\"825\":1}}],[\"mutual\",{\"1\":{\"81\":1}}],[\"must\",{\"1\":{\"19\":1,\"20\":1,\"21\":1,\"22\":1,\"23\":1,\"25\":1,\"26\":1,\"27\":1,\"28\":1,\"29\":1,\"30\":1,\"31\":1,\"32\":1,\"33\":1,\"34\":1,\"35\":1,\"36\":1,\"37\":1,\"38\":1,\"39\":1,\"40\":1,\"41\":1,\"42\":1,\"43\":1,\"44\":1,\"45\":1,\"46\":1,\"47\":1,\"48\":1,\"49\":1,\"50\":1,\"51\":1,\"52\":1,\"53\":1,\"54\":1,\"55\":1,\"56\":1,\"57\":1,\"58\":1,\"59\":1,\"60\":1,\"61\":1,\"62\":1,\"63\":1,\"64\":1,\"65\":1,\"66\":1,\"67\":1,\"68\":1,\"69\":1,\"79\":1,\"80\":1,\"82\":1,\"83\":1,\"84\":1,\"85\":1,\"86\":1,\"87\":1,\"88\":1,\"89\":1,\"90\":1,\"91\":1,\"92\":1,\"93\":1,\"94\":1,\"95\":1,\"96\":1,\"97\":1,\"98\":1,\"99\":1,\"100\":1,\"101\":1,\"102\":1,\"105\":1,\"106\":1,\"107\":1,\"108\":1,\"109\":1,\"110\":1,\"111\":1,\"112\":1,\"113\":1,\"114\":1,\"115\":1,\"116\":1,\"117\":1,\"118\":1,\"119\":1,\"120\":1,\"121\":1,\"122\":1,\"123\":1,\"124\":1,\"125\":1,\"126\":1,\"127\":1,\"128\":1,\"129\":1,\"130\":1,\"131\":1,\"132\":1,\"133\":1,\"134\":1,\"135\":1,\"136\":1,\"137\":1,\"138\":1,\"139\":1,\"140\":1,\"141\":1,\"142\":1,\"143\":1,\"144\":1,\"145\":1,\"146\":1,\"147\":1,\"148\":1,\"149\":1,\"157\":1,\"158\":1,\"159\":1,\"160\":1,\"161\":1,\"162\":1,\"163\":1,\"164\":1,\"165\":1,\"166\":1,\"167\":1,\"168\":1,\"169\":1,\"170\":1,\"171\":1,\"172\":1,\"173\":1,\"174\":1,\"175\":1,\"176\":1,\"177\":1,\"178\":1,\"179\":1,\"180\":1,\"181\":1,\"182\":1,\"183\":1,\"184\":1,\"185\":1,\"186\":1,\"187\":1,\"188\":1,\"189\":1,\"190\":1,\"191\":1,\"192\":1,\"193\":1,\"194\":1,\"195\":1,\"196\":1,\"197\":1,\"198\":1,\"199\":1,\"200\":1,\"201\":1,\"202\":1,\"203\":1,\"204\":1,\"205\":1,\"206\":1,\"207\":1,\"208\":1,\"209\":1,\"210\":1,\"211\":1,\"215\":1,\"216\":1,\"217\":1,\"218\":1,\"219\":1,\"220\":1,\"221\":1,\"222\":1,\"223\":1,\"224\":1,\"225\":1,\"226\":1,\"227\":1,\"228\":1,\"235\":1,\"236\":1,\"237\":1,\"238\":1,\"239\":1,\"240\":1,\"241\":1,\"242\":1,\"243\":1,\"244\":1,\"245\":1,\"246\":1,\"247\":1,\"250\":1,\"251\":1,\"253\":1,\"254\":1,\"255\":1,\"256\":1,\"257\":1,\"258\":1,\"259\":1,\"260\":1,\"261\":1,\"262\":1,\"263\":1,\"264\":1,\"265\":1,\"266\":1,\"267\":1,\"268\":1,\"269\":1,\"270\":1,\"271\":1,\"272\":1,\"273\":1,\"274\":1,\"275\":1,\"276\":1,\"277\":1,\"278\":1,\"279\":1,\"280\":1,\"281\":1,\"290\":1,\"291\":1,\"292\":1,\"293\":1,\"294\":1,\"295\":1,\"296\":1,\"297\":1,\"298\":1,\"299\":1,\"300\":1,\"301\":1,\"302\":1,\"303\":1,\"304\":1,\"305\":1,\"306\":1,\"307\":1,\"308\":1,\"309\":1,\"310\":1,\"311\":1,\"312\":1,\"313\":1,\"314\":1,\"315\":1,\"316\":1,\"317\":1,\"318\":1,\"319\":1,\"320\":1,\"321\":1,\"322\":1,\"323\":1,\"324\":1,\"325\":1,\"326\":1,\"327\":1,\"328\":1,\"329\":1,\"330\":1,\"331\":1,\"332\":1,\"333\":1,\"334\":1,\"335\":1,\"336\":1,\"337\":1,\"338\":1,\"339\":1,\"340\":1,\"341\":1,\"342\":1,\"343\":1,\"344\":1,\"345\":1,\"346\":1,\"347\":1,\"348\":1,\"349\":1,\"350\":1,\"351\":1,\"355\":1,\"356\":1,\"359\":1,\"360\":1,\"361\":1,\"362\":1,\"363\":1,\"364\":1,\"365\":1,\"366\":1,\"367\":1,\"368\":1,\"369\":1,\"370\":1,\"376\":1,\"377\":1,\"378\":1,\"379\":1,\"380\":1,\"381\":1,\"382\":1,\"383\":1,\"384\":1,\"385\":1,\"386\":1,\"387\":1,\"388\":1,\"389\":1,\"390\":1,\"391\":1,\"392\":1,\"393\":1,\"394\":1,\"395\":1,\"396\":1,\"397\":1,\"398\":1,\"399\":1,\"400\":1,\"401\":1,\"402\":1,\"403\":1,\"404\":1,\"405\":1,\"406\":1,\"407\":1,\"408\":1,\"409\":1,\"410\":1,\"411\":1,\"412\":1,\"413\":1,\"419\":1,\"420\":1,\"421\":1,\"422\":1,\"423\":1,\"424\":1,\"425\":1,\"426\":1,\"427\":1,\"428\":1,\"429\":1,\"430\":1,\"431\":1,\"432\":1,\"433\":1,\"434\":1,\"435\":1,\"437\":1,\"438\":1,\"443\":1,\"444\":1,\"445\":1,\"446\":1,\"447\":1,\"448\":1,\"449\":1,\"450\":1,\"452\":1,\"453\":1,\"454\":1,\"455\":1,\"456\":1,\"457\":1,\"458\":1,\"459\":1,\"465\":1,\"466\":1,\"467\":1,\"468\":1,\"469\":1,\"470\":1,\"471\":1,\"472\":1,\"473\":1,\"474\":1,\"475\":1,\"476\":1,\"477\":1,\"478\":1,\"479\":1,\"480\":1,\"481\":1,\"482\":1,\"483\":1,\"484\":1,\"485\":1,\"486\":1,\"487\":1,\"488\":1,\"489\":1,\"490\":1,\"491\":1,\"492\":1,\"493\":1,\"494\":1,\"499\":1,\"500\":1,\"501\":1,\"502\":1,\"503\":1,\"504\":1,\"505\":1,\"506\":1,\"507\":1,\"508\":1,\"509\":1,\"510\":1,\"511\":1}}],[\"move\",{\"0\":{\"666\":2,\"691\":2},\"1\":{\"490\":1,\"509\":1,\"680\":1,\"695\":1}}],[\"moves\",{\"0\":{\"490\":2,\"509\":2},\"1\":{\"796\":1}}],[\"moment\",{\"1\":{\"371\":1}}],[\"more\",{\"0\":{\"204\":2,\"610\":2},\"1\":{\"267\":1,\"320\":1,\"325\":2,\"369\":1,\"439\":1,\"471\":1}}],[\"month\",{\"0\":{\"193\":2,\"196\":2},\"1\":{\"193\":1,\"194\":1,\"196\":1}}],[\"money\",{\"0\":{\"61\":2,\"838\":2}}],[\"most\",{\"0\":{\"331\":2,\"471\":2},\"1\":{\"19\":1,\"157\":1,\"331\":1,\"334\":1,\"367\":1,\"431\":1}}],[\"mix\",{\"0\":{\"459\":2}}],[\"mixes\",{\"1\":{\"45\":1}}],[\"mixed\",{\"0\":{\"45\":2}}],[\"mib\",{\"1\":{\"269\":1,\"325\":1}}],[\"min\",{\"1\":{\"334\":2}}],[\"minimum\",{\"0\":{\"127\":2,\"128\":2},\"1\":{\"186\":1,\"198\":1}}],[\"minor\",{\"0\":{\"107\":2},\"1\":{\"61\":1,\"107\":1,\"790\":1}}],[\"minutes\",{\"1\":{\"3\":1}}],[\"missing\",{\"0\":{\"348\":2,\"354\":2,\"356\":2},\"1\":{\"35\":1,\"368\":1}}],[\"made\",{\"1\":{\"748\":1}}],[\"mappings\",{\"0\":{\"510\":2},\"1\":{\"510\":1}}],[\"manners\",{\"0\":{\"498\":2}}],[\"machines\",{\"1\":{\"533\":1}}],[\"machine\",{\"0\":{\"533\":2},\"1\":{\"426\":1,\"460\":1,\"801\":1,\"813\":1,\"820\":1}}],[\"malformed\",{\"0\":{\"353\":2},\"1\":{\"353\":1,\"368\":1}}],[\"marks\",{\"0\":{\"332\":2}}],[\"mark\",{\"1\":{\"319\":1,\"326\":1,\"332\":1}}],[\"major\",{\"0\":{\"243\":2},\"1\":{\"243\":1,\"815\":1}}],[\"masked\",{\"0\":{\"215\":2,\"316\":2,\"423\":2,\"444\":2,\"448\":2,\"662\":2,\"664\":2,\"770\":2,\"810\":2},\"1\":{\"676\":1,\"678\":1,\"687\":1,\"702\":1,\"737\":1,\"789\":1,\"820\":1}}],[\"mastercard\",{\"1\":{\"129\":1,\"130\":1}}],[\"matches\",{\"1\":{\"140\":1,\"189\":1,\"266\":1,\"299\":1}}],[\"matching\",{\"0\":{\"28\":2}}],[\"maestro\",{\"1\":{\"130\":1}}],[\"may\",{\"0\":{\"103\":2,\"221\":2,\"352\":2,\"440\":2,\"830\":2},\"1\":{\"103\":1,\"212\":1,\"252\":1,\"268\":1,\"352\":1,\"414\":1,\"436\":1,\"451\":1,\"512\":1,\"625\":1,\"807\":1,\"809\":1,\"828\":1}}],[\"makes\",{\"0\":{\"262\":2}}],[\"make\",{\"1\":{\"5\":1,\"79\":1,\"215\":1,\"223\":1,\"225\":1,\"334\":1,\"470\":1}}],[\"member\",{\"1\":{\"619\":1}}],[\"meaningful\",{\"1\":{\"826\":1}}],[\"means\",{\"1\":{\"11\":1,\"790\":1,\"819\":1}}],[\"measure\",{\"1\":{\"493\":1}}],[\"media\",{\"0\":{\"319\":2},\"1\":{\"319\":1,\"326\":1}}],[\"metrics\",{\"0\":{\"686\":2}}],[\"metric\",{\"1\":{\"445\":1}}],[\"met\",{\"1\":{\"92\":1}}],[\"methods\",{\"0\":{\"357\":2}}],[\"method`\",{\"1\":{\"133\":1}}],[\"method\",{\"0\":{\"235\":2},\"1\":{\"80\":1,\"357\":1}}],[\"message`\",{\"1\":{\"57\":1,\"216\":1}}],[\"message\",{\"0\":{\"60\":2,\"62\":2,\"301\":2,\"302\":2,\"303\":2,\"304\":2,\"306\":2,\"707\":2,\"729\":2},\"1\":{\"56\":1,\"62\":1,\"82\":1,\"160\":1,\"302\":1,\"306\":1,\"310\":1,\"327\":1,\"386\":1,\"424\":1,\"427\":1,\"428\":1,\"430\":1,\"432\":1,\"729\":1,\"748\":1,\"815\":1}}],[\"messages\",{\"0\":{\"17\":2,\"56\":2,\"57\":2,\"58\":2,\"424\":2,\"623\":2,\"771\":2,\"811\":2},\"1\":{\"60\":1,\"61\":1}}],[\"my\",{\"0\":{\"3\":2}}],[\"vendor\",{\"1\":{\"512\":2}}],[\"verdicts\",{\"0\":{\"497\":2}}],[\"version\",{\"0\":{\"494\":2},\"1\":{\"494\":1,\"512\":1,\"840\":1}}],[\"verifies\",{\"0\":{\"370\":2}}],[\"verify\",{\"0\":{\"3\":2,\"648\":2,\"649\":2,\"650\":2},\"1\":{\"370\":1}}],[\"very\",{\"1\":{\"220\":1}}],[\"virtual\",{\"0\":{\"666\":2,\"691\":2,\"831\":2},\"1\":{\"490\":1,\"680\":1,\"695\":1,\"796\":1,\"797\":1}}],[\"visa\",{\"1\":{\"129\":1,\"130\":1}}],[\"vocabulary\",{\"0\":{\"130\":2,\"133\":2,\"200\":2}}],[\"voicepay\",{\"0\":{\"647\":2,\"648\":2,\"649\":2,\"650\":2},\"1\":{\"646\":1}}],[\"voice\",{\"0\":{\"5\":2,\"29\":2},\"1\":{\"0\":1,\"5\":1,\"29\":1,\"806\":1}}],[\"values\",{\"1\":{\"84\":1,\"119\":1,\"120\":1,\"138\":1}}],[\"value\",{\"0\":{\"42\":2,\"43\":2},\"1\":{\"44\":1,\"47\":1,\"48\":1,\"49\":1,\"86\":1,\"132\":1,\"134\":1,\"251\":1,\"349\":1,\"823\":2}}],[\"validity\",{\"0\":{\"199\":2}}],[\"validate\",{\"1\":{\"183\":1}}],[\"validation\",{\"0\":{\"155\":2}}],[\"valid\",{\"0\":{\"99\":2,\"344\":2,\"367\":2},\"1\":{\"33\":1,\"87\":1,\"114\":1,\"143\":1,\"192\":1,\"344\":1,\"356\":1,\"367\":1}}],[\"vars\",{\"0\":{\"40\":2,\"41\":2},\"1\":{\"811\":1}}],[\"variable\",{\"0\":{\"43\":2},\"1\":{\"37\":1,\"38\":2,\"39\":2,\"40\":1,\"42\":1,\"43\":1,\"44\":1,\"45\":1,\"47\":1,\"51\":1,\"54\":1,\"55\":1,\"318\":1}}],[\"variables\",{\"0\":{\"16\":2,\"83\":2,\"84\":2,\"311\":2,\"318\":2},\"1\":{\"41\":2,\"50\":1,\"83\":1,\"84\":1,\"101\":1,\"239\":1,\"311\":1,\"355\":1,\"803\":1,\"823\":1,\"825\":1}}],[\"few\",{\"1\":{\"460\":1}}],[\"flight\",{\"0\":{\"249\":2,\"364\":2}}],[\"flat\",{\"1\":{\"83\":1,\"311\":1,\"803\":1,\"823\":1,\"825\":1}}],[\"free\",{\"0\":{\"445\":2,\"488\":2},\"1\":{\"327\":1}}],[\"frozen\",{\"0\":{\"84\":2,\"114\":2},\"1\":{\"727\":1}}],[\"from\",{\"0\":{\"7\":2,\"511\":2,\"665\":2,\"838\":2},\"1\":{\"64\":1,\"65\":1,\"66\":1,\"94\":1,\"115\":1,\"128\":1,\"150\":1,\"161\":1,\"162\":1,\"173\":1,\"186\":1,\"189\":1,\"194\":1,\"196\":1,\"210\":1,\"215\":1,\"226\":1,\"393\":1,\"397\":1,\"398\":1,\"399\":1,\"400\":1,\"402\":1,\"421\":1,\"488\":1,\"679\":1,\"800\":1}}],[\"fraction\",{\"1\":{\"69\":1}}],[\"fractions\",{\"0\":{\"69\":2},\"1\":{\"809\":1}}],[\"fault\",{\"1\":{\"505\":1}}],[\"faults\",{\"0\":{\"505\":2}}],[\"fall\",{\"1\":{\"491\":1}}],[\"falls\",{\"0\":{\"62\":2}}],[\"fact\",{\"0\":{\"172\":2,\"553\":2,\"571\":2,\"665\":2,\"753\":2,\"793\":2},\"1\":{\"165\":1,\"166\":1,\"170\":1,\"171\":1,\"172\":1,\"679\":1}}],[\"facts\",{\"0\":{\"165\":2,\"166\":2,\"167\":2,\"170\":2,\"171\":2,\"441\":2,\"450\":2,\"555\":2,\"679\":2,\"836\":2},\"1\":{\"167\":1,\"659\":1,\"687\":1}}],[\"fail\",{\"1\":{\"501\":1}}],[\"fails\",{\"0\":{\"478\":2,\"569\":2},\"1\":{\"157\":1,\"190\":1,\"205\":1,\"302\":1,\"791\":1}}],[\"failed`\",{\"1\":{\"97\":1,\"139\":1,\"297\":1,\"432\":1,\"434\":1,\"478\":1}}],[\"failed\",{\"0\":{\"139\":2,\"140\":2,\"141\":2,\"142\":2,\"298\":2,\"351\":2,\"538\":2,\"549\":2,\"573\":2,\"605\":2,\"606\":2,\"626\":2,\"628\":2,\"654\":2,\"706\":2,\"725\":2,\"728\":2,\"747\":2,\"762\":2,\"802\":2},\"1\":{\"90\":1,\"97\":1,\"140\":1,\"145\":1,\"292\":1,\"351\":1,\"541\":1,\"556\":1,\"571\":1,\"572\":1,\"573\":1,\"574\":1,\"586\":1,\"589\":1,\"596\":1,\"600\":1,\"603\":1,\"625\":1,\"658\":1,\"802\":1,\"803\":1}}],[\"failures\",{\"0\":{\"504\":2},\"1\":{\"292\":1}}],[\"failure\",{\"0\":{\"77\":2,\"97\":2,\"145\":2,\"201\":2,\"202\":2,\"203\":2,\"209\":2,\"292\":2,\"302\":2,\"317\":2,\"328\":2,\"351\":2,\"472\":2,\"658\":2,\"763\":2,\"803\":2},\"1\":{\"27\":1,\"92\":1,\"205\":1,\"206\":1,\"207\":1,\"276\":1,\"277\":1,\"280\":1,\"290\":1,\"298\":1,\"308\":1,\"317\":1,\"348\":1,\"349\":1,\"351\":1,\"504\":1,\"505\":1,\"747\":1}}],[\"full\",{\"0\":{\"50\":2},\"1\":{\"264\":1,\"486\":1}}],[\"functions\",{\"0\":{\"681\":2},\"1\":{\"20\":1}}],[\"function\",{\"0\":{\"11\":2,\"19\":2,\"20\":2,\"21\":2,\"22\":2,\"23\":2,\"24\":2,\"25\":2,\"26\":2,\"27\":2,\"28\":2,\"29\":2,\"30\":2,\"31\":2,\"32\":2,\"33\":2,\"34\":2,\"35\":2,\"36\":2,\"37\":2,\"38\":2,\"39\":2,\"40\":2,\"41\":2,\"42\":2,\"43\":2,\"44\":2,\"45\":2,\"46\":2,\"47\":2,\"48\":2,\"49\":2,\"50\":2,\"51\":2,\"52\":2,\"53\":2,\"54\":2,\"55\":2,\"56\":2,\"57\":2,\"58\":2,\"59\":2,\"60\":2,\"61\":2,\"62\":2,\"63\":2,\"64\":2,\"65\":2,\"66\":2,\"67\":2,\"68\":2,\"69\":2,\"514\":2,\"522\":2,\"619\":2,\"620\":2,\"667\":4,\"766\":2,\"806\":2},\"1\":{\"11\":2,\"19\":1,\"21\":1,\"22\":1,\"23\":1,\"25\":1,\"26\":1,\"27\":1,\"33\":1,\"56\":1,\"67\":1,\"399\":1,\"400\":1,\"619\":1,\"681\":2,\"789\":1,\"806\":1,\"827\":1}}],[\"file\",{\"0\":{\"832\":2}}],[\"filter\",{\"0\":{\"61\":2},\"1\":{\"61\":1}}],[\"fits\",{\"1\":{\"798\":1}}],[\"fires\",{\"0\":{\"491\":2}}],[\"fire\",{\"0\":{\"485\":2},\"1\":{\"485\":1,\"491\":1}}],[\"first\",{\"0\":{\"7\":2,\"147\":2,\"181\":2,\"223\":2,\"261\":2,\"359\":2,\"434\":2,\"466\":2,\"485\":2,\"509\":2,\"609\":2},\"1\":{\"32\":1,\"41\":1,\"67\":1,\"68\":1,\"90\":1,\"95\":1,\"114\":1,\"148\":1,\"178\":1,\"181\":1,\"199\":1,\"210\":1,\"247\":1,\"249\":1,\"334\":1,\"359\":1,\"364\":1,\"434\":1,\"446\":1,\"466\":1,\"805\":1}}],[\"final\",{\"0\":{\"587\":2}}],[\"finished\",{\"1\":{\"241\":1}}],[\"find\",{\"0\":{\"2\":2}}],[\"field\",{\"0\":{\"144\":2,\"160\":2,\"208\":2,\"210\":2,\"216\":2,\"547\":2,\"548\":2,\"552\":2,\"579\":2,\"592\":2,\"627\":2,\"709\":2,\"710\":2,\"711\":2,\"731\":2,\"732\":2,\"733\":2,\"764\":2,\"765\":2,\"804\":2,\"805\":2},\"1\":{\"64\":2,\"144\":1,\"148\":1,\"149\":1,\"150\":1,\"160\":2,\"173\":1,\"174\":1,\"201\":1,\"203\":1,\"204\":1,\"205\":1,\"210\":2,\"211\":1,\"216\":1,\"380\":1,\"425\":1,\"427\":2,\"428\":1,\"429\":1,\"474\":1,\"480\":1,\"625\":1,\"731\":1,\"732\":1,\"804\":1,\"811\":1,\"829\":1}}],[\"fields\",{\"0\":{\"12\":2,\"151\":2,\"157\":2,\"158\":2,\"347\":2},\"1\":{\"70\":1,\"159\":1,\"164\":1,\"211\":1,\"347\":1,\"458\":1,\"727\":1,\"794\":1,\"803\":1,\"824\":1,\"825\":2}}],[\"fixed\",{\"0\":{\"450\":2},\"1\":{\"53\":1,\"150\":1,\"371\":1,\"793\":1}}],[\"five\",{\"1\":{\"3\":1}}],[\"found\",{\"1\":{\"512\":1}}],[\"fourth\",{\"1\":{\"229\":1}}],[\"four\",{\"0\":{\"1\":2},\"1\":{\"194\":1,\"212\":1,\"215\":1,\"423\":1,\"439\":1,\"443\":1,\"444\":1,\"445\":1,\"448\":1,\"450\":1}}],[\"follow\",{\"1\":{\"323\":1,\"428\":1,\"429\":1,\"430\":1}}],[\"follows\",{\"0\":{\"163\":2,\"216\":2},\"1\":{\"359\":1,\"437\":1,\"512\":1}}],[\"followed\",{\"0\":{\"323\":2},\"1\":{\"19\":1}}],[\"foreign\",{\"0\":{\"406\":2,\"407\":2,\"568\":2}}],[\"force\",{\"1\":{\"343\":1}}],[\"formed\",{\"1\":{\"453\":1}}],[\"forms\",{\"0\":{\"96\":2,\"366\":2}}],[\"form\",{\"0\":{\"194\":2,\"510\":2},\"1\":{\"11\":2,\"510\":1}}],[\"for\",{\"0\":{\"145\":2,\"149\":2,\"276\":2,\"310\":2,\"456\":2,\"544\":2,\"559\":2,\"579\":2,\"592\":2,\"598\":2},\"1\":{\"0\":1,\"36\":1,\"47\":1,\"56\":1,\"67\":2,\"79\":1,\"86\":1,\"104\":1,\"145\":1,\"148\":1,\"149\":1,\"150\":1,\"157\":1,\"158\":1,\"180\":1,\"183\":1,\"186\":3,\"203\":1,\"210\":2,\"221\":1,\"222\":2,\"225\":1,\"226\":1,\"253\":1,\"254\":1,\"255\":1,\"256\":1,\"257\":1,\"265\":1,\"290\":1,\"291\":1,\"302\":1,\"307\":2,\"308\":2,\"310\":1,\"335\":1,\"343\":1,\"356\":1,\"388\":1,\"392\":1,\"427\":1,\"455\":1,\"467\":1,\"476\":1,\"480\":1,\"501\":1,\"506\":1,\"731\":1,\"802\":2,\"826\":1}}],[\"century\",{\"0\":{\"195\":2}}],[\"currencies\",{\"1\":{\"800\":1}}],[\"currency\",{\"0\":{\"74\":2,\"112\":2,\"113\":2,\"114\":2,\"760\":2,\"800\":2},\"1\":{\"59\":1,\"61\":1,\"70\":1,\"107\":1,\"113\":1,\"114\":1,\"115\":1,\"236\":1,\"243\":1,\"727\":1,\"790\":1,\"800\":1}}],[\"current\",{\"1\":{\"170\":1,\"378\":1}}],[\"choice\",{\"1\":{\"512\":1}}],[\"choices\",{\"1\":{\"512\":1}}],[\"chose\",{\"1\":{\"512\":1}}],[\"choose\",{\"0\":{\"159\":2},\"1\":{\"159\":1}}],[\"check\",{\"1\":{\"190\":1}}],[\"channel\",{\"1\":{\"29\":1}}],[\"channels\",{\"0\":{\"14\":2}}],[\"changelog\",{\"0\":{\"840\":2},\"1\":{\"512\":1}}],[\"changed\",{\"0\":{\"248\":2},\"1\":{\"512\":1,\"840\":1}}],[\"changes\",{\"0\":{\"8\":2,\"169\":2,\"328\":2,\"402\":2,\"573\":2},\"1\":{\"792\":1}}],[\"change\",{\"0\":{\"1\":2,\"275\":2},\"1\":{\"52\":1,\"169\":1,\"296\":1,\"328\":1,\"407\":1}}],[\"chapter\",{\"0\":{\"832\":2},\"1\":{\"11\":1,\"212\":1,\"371\":1,\"422\":1,\"512\":1}}],[\"charges\",{\"0\":{\"111\":2}}],[\"charge\",{\"0\":{\"220\":2,\"315\":2,\"395\":2,\"471\":2,\"653\":2,\"697\":2},\"1\":{\"3\":1,\"70\":1,\"110\":1,\"111\":1,\"235\":1,\"315\":1,\"328\":1,\"395\":1,\"401\":1,\"403\":1,\"471\":1,\"657\":1,\"687\":1,\"700\":1,\"790\":1,\"824\":1}}],[\"crash\",{\"0\":{\"340\":2},\"1\":{\"471\":1}}],[\"cross\",{\"1\":{\"212\":1}}],[\"crosses\",{\"1\":{\"150\":1}}],[\"credit\",{\"0\":{\"131\":2}}],[\"credentials\",{\"0\":{\"356\":2},\"1\":{\"81\":1,\"356\":1}}],[\"claim\",{\"1\":{\"500\":1}}],[\"claims\",{\"0\":{\"660\":2},\"1\":{\"91\":1,\"495\":1,\"499\":1,\"674\":1,\"791\":1}}],[\"clock\",{\"0\":{\"489\":2,\"493\":2,\"509\":2,\"666\":2,\"680\":2,\"691\":2,\"695\":2,\"756\":2,\"757\":2,\"796\":2,\"797\":2},\"1\":{\"489\":1,\"490\":2,\"493\":1,\"509\":1,\"659\":1,\"680\":1,\"695\":1,\"796\":1}}],[\"clocks\",{\"0\":{\"464\":2,\"831\":2}}],[\"cloudevents\",{\"0\":{\"419\":2},\"1\":{\"419\":1,\"818\":1}}],[\"closed\",{\"0\":{\"266\":2,\"297\":2,\"422\":2},\"1\":{\"802\":1}}],[\"clear\",{\"1\":{\"178\":1}}],[\"clears\",{\"0\":{\"178\":2}}],[\"club\",{\"1\":{\"130\":1}}],[\"client\",{\"1\":{\"81\":1}}],[\"core\",{\"1\":{\"499\":1}}],[\"copy\",{\"1\":{\"364\":1}}],[\"copies\",{\"1\":{\"363\":1}}],[\"could\",{\"1\":{\"329\":1,\"503\":1}}],[\"counters\",{\"1\":{\"474\":1}}],[\"counted\",{\"1\":{\"69\":1}}],[\"counts\",{\"0\":{\"134\":2,\"172\":2,\"173\":2,\"210\":2,\"392\":2,\"553\":2},\"1\":{\"805\":1}}],[\"count\",{\"0\":{\"211\":2,\"451\":2},\"1\":{\"107\":1,\"162\":1,\"175\":1,\"201\":1,\"210\":1,\"211\":1,\"392\":1,\"450\":1,\"451\":1}}],[\"covers\",{\"0\":{\"292\":2}}],[\"codes\",{\"0\":{\"266\":2,\"267\":2},\"1\":{\"127\":1}}],[\"code\",{\"0\":{\"125\":2,\"126\":2,\"127\":2,\"128\":2,\"197\":2,\"198\":2,\"250\":2,\"268\":2,\"281\":2,\"299\":2,\"447\":2,\"454\":2,\"644\":2,\"645\":2,\"761\":2,\"801\":2},\"1\":{\"104\":1,\"113\":1,\"125\":2,\"126\":2,\"127\":1,\"128\":1,\"141\":1,\"157\":2,\"158\":2,\"186\":2,\"197\":1,\"198\":1,\"258\":2,\"266\":1,\"267\":1,\"268\":1,\"281\":1,\"299\":1,\"447\":2,\"454\":1,\"800\":1,\"801\":1,\"807\":1,\"813\":1,\"816\":1}}],[\"code`\",{\"1\":{\"57\":1,\"58\":1,\"197\":1,\"198\":1,\"199\":2,\"250\":1,\"251\":1,\"254\":1,\"255\":1,\"256\":1}}],[\"collecting\",{\"0\":{\"162\":2,\"181\":2,\"480\":2},\"1\":{\"174\":1,\"181\":1,\"376\":1,\"378\":1,\"380\":1,\"387\":1,\"480\":1,\"540\":1,\"547\":1,\"548\":1,\"549\":1,\"550\":1,\"551\":1,\"552\":1,\"553\":1,\"555\":1,\"556\":1,\"557\":1,\"567\":1,\"568\":1,\"569\":1,\"576\":1,\"577\":1,\"579\":1,\"581\":1,\"582\":1,\"583\":1,\"584\":1,\"585\":1,\"588\":1,\"592\":1,\"594\":1,\"597\":1,\"598\":1,\"599\":1,\"601\":1,\"603\":1}}],[\"collection\",{\"0\":{\"5\":2,\"202\":2,\"209\":2,\"543\":2,\"546\":2},\"1\":{\"117\":1,\"118\":1,\"137\":1,\"150\":1,\"371\":1,\"387\":1,\"474\":1,\"735\":1,\"804\":1,\"809\":1}}],[\"collects\",{\"1\":{\"160\":1,\"413\":1}}],[\"collect\",{\"0\":{\"150\":2,\"152\":2,\"157\":2,\"158\":2,\"159\":2,\"160\":2,\"161\":2,\"162\":2,\"163\":2,\"164\":2,\"165\":2,\"166\":2,\"167\":2,\"168\":2,\"169\":2,\"170\":2,\"171\":2,\"172\":2,\"173\":2,\"174\":2,\"175\":2,\"176\":2,\"177\":2,\"178\":2,\"179\":2,\"180\":2,\"181\":2,\"182\":2,\"183\":2,\"184\":2,\"185\":2,\"186\":2,\"187\":2,\"188\":2,\"189\":2,\"190\":2,\"191\":2,\"192\":2,\"193\":2,\"194\":2,\"195\":2,\"196\":2,\"197\":2,\"198\":2,\"199\":2,\"200\":2,\"201\":2,\"202\":2,\"203\":2,\"204\":2,\"205\":2,\"206\":2,\"207\":2,\"208\":2,\"209\":2,\"210\":2,\"211\":2,\"516\":2,\"524\":2,\"689\":2},\"1\":{\"70\":1,\"125\":1,\"126\":1,\"162\":1,\"163\":1,\"164\":1,\"188\":1,\"386\":1,\"427\":1,\"693\":1,\"824\":1}}],[\"costs\",{\"0\":{\"201\":2,\"381\":2}}],[\"cost\",{\"0\":{\"53\":2}}],[\"combination\",{\"0\":{\"346\":2},\"1\":{\"346\":1}}],[\"companion\",{\"0\":{\"399\":2,\"400\":2,\"667\":2},\"1\":{\"399\":1,\"400\":1,\"681\":1}}],[\"compares\",{\"1\":{\"123\":1}}],[\"complete\",{\"0\":{\"502\":2},\"1\":{\"90\":1,\"139\":1,\"142\":1,\"324\":1}}],[\"comes\",{\"0\":{\"82\":2,\"147\":2,\"261\":2,\"609\":2},\"1\":{\"95\":1,\"146\":1,\"185\":1,\"275\":1,\"362\":1,\"364\":1}}],[\"come\",{\"0\":{\"24\":2,\"161\":2,\"167\":2,\"168\":2},\"1\":{\"183\":1,\"363\":1}}],[\"commands\",{\"0\":{\"152\":2,\"168\":2,\"693\":2},\"1\":{\"168\":1,\"792\":1}}],[\"command\",{\"0\":{\"4\":2,\"162\":2,\"163\":2,\"169\":2,\"230\":2,\"235\":2,\"236\":2,\"237\":2,\"241\":2,\"271\":2,\"482\":2,\"570\":2,\"595\":2,\"646\":2,\"752\":2,\"792\":2,\"836\":2},\"1\":{\"162\":1,\"163\":1,\"164\":1,\"165\":1,\"166\":1,\"169\":1,\"188\":1,\"235\":2,\"236\":1,\"237\":1,\"241\":1,\"271\":1,\"272\":1,\"300\":1,\"386\":1,\"427\":1,\"430\":1,\"482\":1,\"646\":1}}],[\"connector\",{\"1\":{\"696\":1,\"815\":1}}],[\"connections\",{\"0\":{\"27\":2,\"448\":2,\"649\":2,\"651\":2},\"1\":{\"81\":1,\"282\":1,\"295\":1,\"814\":1}}],[\"connection\",{\"0\":{\"3\":2,\"26\":2,\"97\":2,\"621\":2,\"622\":2,\"758\":2,\"759\":2,\"798\":2,\"799\":2},\"1\":{\"26\":1,\"27\":2,\"28\":1,\"36\":1,\"70\":1,\"80\":1,\"89\":1,\"92\":1,\"94\":1,\"95\":1,\"96\":1,\"97\":1,\"98\":1,\"99\":1,\"100\":1,\"101\":1,\"102\":1,\"103\":1,\"104\":1,\"276\":1,\"291\":1,\"293\":1,\"294\":1,\"323\":1,\"327\":1,\"344\":1,\"345\":1,\"346\":1,\"347\":1,\"348\":1,\"349\":1,\"350\":2,\"351\":1,\"352\":2,\"353\":1,\"354\":1,\"355\":1,\"356\":1,\"357\":1,\"358\":1,\"359\":1,\"360\":1,\"361\":1,\"362\":1,\"363\":1,\"364\":1,\"365\":1,\"366\":1,\"367\":1,\"368\":1,\"369\":1,\"370\":1,\"433\":1,\"448\":1,\"507\":1,\"744\":1,\"799\":1}}],[\"consequences\",{\"1\":{\"492\":1}}],[\"consecutive\",{\"1\":{\"267\":1}}],[\"concurrent\",{\"0\":{\"363\":2}}],[\"content\",{\"1\":{\"458\":1,\"794\":1}}],[\"context\",{\"0\":{\"60\":2},\"1\":{\"52\":1,\"60\":1}}],[\"contains\",{\"1\":{\"267\":1}}],[\"contained\",{\"0\":{\"52\":2}}],[\"contradiction\",{\"1\":{\"124\":1}}],[\"contradicting\",{\"0\":{\"119\":2}}],[\"conversation\",{\"0\":{\"30\":2,\"488\":2,\"661\":2},\"1\":{\"30\":1,\"150\":1,\"488\":1,\"675\":1,\"812\":1}}],[\"conforms\",{\"1\":{\"502\":1}}],[\"conform\",{\"0\":{\"502\":2}}],[\"conformance\",{\"0\":{\"495\":2,\"499\":2,\"500\":2,\"501\":2,\"502\":2,\"503\":2,\"504\":2,\"505\":2,\"506\":2,\"507\":2,\"508\":2,\"509\":2,\"510\":2,\"511\":2,\"532\":2,\"832\":2}}],[\"conforming\",{\"1\":{\"3\":1}}],[\"confirming\",{\"0\":{\"481\":2,\"570\":2},\"1\":{\"376\":1,\"380\":1,\"382\":1,\"387\":1,\"481\":1,\"540\":1,\"554\":1,\"555\":1,\"556\":1,\"558\":1,\"559\":1,\"560\":1,\"561\":1,\"567\":1,\"568\":1,\"570\":1,\"575\":1,\"577\":1,\"580\":1,\"581\":1,\"582\":1,\"583\":1,\"584\":1,\"585\":1,\"588\":1,\"593\":1,\"594\":1,\"597\":1,\"598\":1,\"601\":1,\"603\":1}}],[\"confirmation\",{\"0\":{\"430\":2},\"1\":{\"221\":1,\"222\":1}}],[\"confirmed`\",{\"1\":{\"430\":1}}],[\"confirmed\",{\"0\":{\"558\":2,\"716\":2,\"738\":2},\"1\":{\"220\":1,\"225\":1,\"738\":1}}],[\"confirm\",{\"0\":{\"212\":2,\"215\":2,\"216\":2,\"217\":2,\"218\":2,\"219\":4,\"220\":4,\"221\":2,\"222\":2,\"223\":2,\"224\":2,\"225\":2,\"226\":2,\"227\":4,\"228\":4,\"385\":2,\"518\":2,\"525\":2,\"557\":2,\"559\":2},\"1\":{\"542\":2,\"545\":2,\"557\":2,\"558\":1,\"559\":1,\"560\":1,\"574\":2,\"587\":2}}],[\"configurable\",{\"0\":{\"57\":2,\"58\":2,\"64\":2,\"65\":2,\"66\":2}}],[\"configuration\",{\"0\":{\"24\":2,\"619\":2,\"620\":2,\"766\":2,\"806\":2},\"1\":{\"11\":1,\"24\":1,\"467\":1,\"619\":1}}],[\"configured\",{\"0\":{\"81\":2},\"1\":{\"42\":1,\"57\":1,\"58\":1,\"294\":1,\"433\":1,\"449\":1}}],[\"conflicts\",{\"0\":{\"124\":2}}],[\"captures\",{\"0\":{\"692\":2,\"693\":2,\"695\":2}}],[\"capture\",{\"0\":{\"665\":2,\"687\":2,\"691\":2,\"752\":2,\"753\":2,\"754\":2,\"792\":2,\"793\":2,\"794\":2},\"1\":{\"659\":1,\"679\":1,\"695\":1,\"696\":1,\"792\":1,\"793\":1,\"807\":1,\"810\":1}}],[\"captured\",{\"1\":{\"212\":1,\"388\":1,\"455\":1,\"474\":1,\"476\":1,\"732\":1,\"736\":1}}],[\"capabilities\",{\"0\":{\"494\":2,\"674\":2,\"751\":2,\"791\":2},\"1\":{\"494\":1,\"499\":1}}],[\"cause\",{\"1\":{\"471\":1}}],[\"calmly\",{\"0\":{\"360\":2}}],[\"called\",{\"0\":{\"79\":2,\"80\":2},\"1\":{\"229\":1}}],[\"caller`\",{\"1\":{\"297\":1,\"303\":1,\"307\":1,\"396\":1}}],[\"caller\",{\"0\":{\"221\":2,\"285\":2,\"310\":2,\"632\":2,\"633\":2,\"663\":2},\"1\":{\"0\":1,\"5\":1,\"70\":1,\"212\":1,\"220\":1,\"282\":1,\"306\":1,\"371\":1,\"424\":1,\"625\":1,\"677\":1,\"729\":1,\"730\":1,\"734\":1,\"738\":1,\"804\":1,\"811\":1}}],[\"calls\",{\"0\":{\"36\":2,\"91\":2,\"240\":2,\"295\":2}}],[\"call\",{\"0\":{\"7\":2,\"611\":2},\"1\":{\"36\":1,\"79\":1,\"80\":1,\"82\":1,\"139\":1,\"240\":1,\"291\":1,\"293\":1,\"295\":1,\"432\":1,\"434\":1,\"789\":1}}],[\"came\",{\"1\":{\"150\":1}}],[\"case\",{\"1\":{\"113\":1,\"800\":1}}],[\"carry\",{\"0\":{\"165\":2,\"267\":2}}],[\"carries\",{\"0\":{\"100\":2,\"136\":2,\"236\":2,\"237\":2,\"251\":2,\"311\":2,\"312\":2,\"313\":2,\"314\":2,\"316\":2,\"317\":2},\"1\":{\"188\":1}}],[\"cards\",{\"0\":{\"373\":2,\"508\":2},\"1\":{\"70\":1}}],[\"card`\",{\"1\":{\"57\":1,\"131\":1,\"221\":1,\"387\":1,\"389\":1,\"390\":1,\"391\":1,\"392\":1,\"393\":1,\"394\":1}}],[\"card\",{\"0\":{\"100\":2,\"129\":2,\"130\":2,\"131\":2,\"145\":2,\"192\":2,\"267\":2,\"316\":2,\"387\":2,\"394\":2,\"439\":2,\"443\":2,\"444\":2,\"445\":4,\"446\":2,\"447\":2,\"448\":2,\"449\":2,\"450\":2,\"451\":2,\"452\":2,\"453\":2,\"454\":2,\"455\":2,\"456\":2,\"457\":2,\"458\":2,\"459\":2,\"520\":2,\"530\":2,\"545\":2,\"582\":2,\"597\":2,\"598\":2,\"599\":2,\"640\":2,\"641\":2,\"643\":2,\"697\":2,\"714\":2,\"736\":2,\"755\":2,\"770\":2,\"795\":2,\"810\":2},\"1\":{\"0\":1,\"5\":1,\"67\":1,\"100\":1,\"123\":1,\"129\":1,\"130\":1,\"145\":1,\"157\":2,\"161\":1,\"186\":1,\"187\":1,\"190\":2,\"191\":2,\"192\":1,\"196\":1,\"197\":1,\"199\":1,\"211\":1,\"220\":1,\"224\":1,\"267\":1,\"387\":1,\"388\":1,\"392\":1,\"423\":1,\"443\":1,\"444\":1,\"445\":1,\"446\":1,\"448\":1,\"449\":1,\"474\":1,\"476\":1,\"508\":1,\"542\":1,\"545\":1,\"574\":1,\"582\":1,\"583\":1,\"587\":1,\"700\":1,\"736\":1,\"795\":1,\"807\":1,\"810\":1,\"811\":1,\"815\":1}}],[\"canonical\",{\"0\":{\"510\":2},\"1\":{\"510\":1,\"819\":1}}],[\"cancelled\",{\"0\":{\"584\":2,\"632\":2}}],[\"cancel\",{\"0\":{\"224\":2,\"303\":2,\"395\":2,\"396\":2,\"397\":2,\"398\":2,\"399\":2,\"400\":2,\"667\":2},\"1\":{\"292\":1,\"399\":1,\"400\":1,\"574\":1,\"584\":1,\"587\":1,\"681\":1}}],[\"cannot\",{\"1\":{\"51\":1,\"62\":1,\"97\":1,\"300\":1,\"472\":1,\"486\":1}}],[\"can\",{\"0\":{\"330\":2},\"1\":{\"3\":1,\"5\":1,\"11\":1,\"212\":1,\"229\":1,\"371\":1,\"512\":1,\"795\":1}}],[\"nineteenth\",{\"1\":{\"187\":1}}],[\"nineteen\",{\"0\":{\"187\":2}}],[\"null\",{\"0\":{\"47\":2,\"121\":2},\"1\":{\"46\":1,\"49\":1,\"254\":1,\"816\":1}}],[\"number`\",{\"1\":{\"190\":1,\"191\":1,\"199\":1}}],[\"numbers\",{\"0\":{\"164\":2}}],[\"number\",{\"0\":{\"165\":2,\"599\":2,\"640\":2},\"1\":{\"46\":1,\"61\":1,\"64\":1,\"138\":1,\"157\":1,\"164\":1,\"165\":1,\"170\":1,\"173\":1,\"186\":1,\"187\":1,\"190\":1,\"191\":1,\"192\":1,\"243\":1,\"267\":1,\"381\":1,\"387\":1,\"392\":1,\"421\":1,\"446\":1,\"474\":1,\"475\":1,\"476\":1,\"480\":1,\"492\":1,\"508\":2,\"814\":1}}],[\"noun\",{\"1\":{\"748\":1}}],[\"normative\",{\"0\":{\"839\":2},\"1\":{\"533\":1}}],[\"non\",{\"1\":{\"139\":1,\"141\":1,\"250\":1,\"255\":1,\"314\":1}}],[\"none\",{\"0\":{\"49\":2},\"1\":{\"302\":1,\"313\":1,\"324\":1,\"330\":1,\"512\":1}}],[\"nobody\",{\"0\":{\"36\":2},\"1\":{\"449\":1,\"791\":1}}],[\"no\",{\"0\":{\"97\":2,\"100\":2,\"145\":2,\"172\":2,\"209\":2,\"220\":2,\"244\":2,\"259\":2,\"260\":2,\"267\":2,\"293\":2,\"309\":2,\"317\":2,\"381\":2,\"384\":2,\"385\":2,\"407\":2,\"421\":2,\"446\":2,\"484\":2,\"542\":2,\"545\":2,\"553\":2,\"570\":2,\"571\":2,\"572\":2,\"583\":2,\"611\":2},\"1\":{\"26\":1,\"42\":1,\"67\":1,\"139\":1,\"150\":1,\"174\":1,\"187\":2,\"212\":1,\"251\":1,\"257\":1,\"259\":1,\"260\":1,\"262\":1,\"269\":1,\"402\":1,\"414\":1,\"439\":1,\"483\":1,\"728\":1,\"743\":1,\"816\":1,\"818\":1}}],[\"notes\",{\"0\":{\"556\":2}}],[\"noted\",{\"1\":{\"546\":1,\"556\":1}}],[\"nothing\",{\"0\":{\"169\":2,\"275\":2,\"322\":2,\"328\":2,\"358\":2,\"386\":2,\"402\":2,\"437\":2,\"438\":2,\"452\":2,\"468\":2,\"555\":2,\"556\":2,\"557\":2,\"567\":2,\"568\":2,\"573\":2,\"599\":2,\"600\":2,\"610\":2,\"617\":2},\"1\":{\"83\":1,\"212\":2,\"414\":1,\"450\":1,\"480\":1,\"481\":1,\"495\":1,\"792\":1,\"823\":1}}],[\"not\",{\"0\":{\"93\":2,\"159\":2,\"192\":2,\"274\":2,\"294\":2,\"310\":2,\"327\":2,\"501\":2,\"503\":2,\"641\":2},\"1\":{\"19\":1,\"25\":1,\"28\":1,\"33\":1,\"34\":1,\"36\":1,\"46\":1,\"52\":1,\"82\":1,\"88\":1,\"90\":1,\"91\":1,\"93\":1,\"100\":1,\"102\":1,\"105\":1,\"106\":1,\"110\":1,\"111\":1,\"113\":1,\"115\":1,\"124\":1,\"128\":1,\"131\":1,\"132\":1,\"136\":1,\"137\":1,\"142\":1,\"143\":1,\"145\":1,\"149\":1,\"150\":1,\"158\":2,\"159\":1,\"161\":1,\"166\":1,\"169\":1,\"170\":1,\"191\":1,\"192\":2,\"194\":1,\"197\":1,\"199\":1,\"200\":1,\"209\":1,\"216\":1,\"217\":1,\"218\":1,\"220\":2,\"224\":1,\"229\":1,\"239\":1,\"240\":1,\"244\":1,\"264\":1,\"265\":1,\"267\":1,\"268\":1,\"269\":1,\"272\":2,\"274\":1,\"291\":2,\"293\":1,\"294\":2,\"296\":1,\"305\":1,\"306\":1,\"317\":1,\"318\":1,\"320\":1,\"322\":1,\"323\":1,\"324\":1,\"326\":1,\"327\":1,\"328\":2,\"329\":2,\"347\":1,\"349\":1,\"358\":1,\"383\":1,\"386\":1,\"387\":1,\"397\":1,\"400\":1,\"406\":1,\"407\":1,\"409\":1,\"412\":1,\"422\":1,\"423\":1,\"438\":1,\"443\":1,\"444\":1,\"445\":1,\"446\":1,\"447\":1,\"448\":1,\"452\":1,\"453\":1,\"458\":1,\"459\":1,\"471\":1,\"472\":1,\"477\":1,\"500\":1,\"501\":2,\"502\":1,\"503\":3,\"505\":1,\"506\":1,\"508\":2,\"745\":2,\"791\":1,\"803\":1,\"805\":1,\"825\":1,\"828\":1}}],[\"next\",{\"0\":{\"547\":2,\"608\":2},\"1\":{\"335\":1,\"428\":1}}],[\"new\",{\"0\":{\"217\":2,\"265\":2,\"671\":2},\"1\":{\"382\":1,\"480\":1,\"481\":1,\"488\":1,\"512\":1,\"685\":1}}],[\"needs\",{\"0\":{\"219\":2,\"383\":2,\"394\":2,\"581\":2},\"1\":{\"11\":1,\"806\":1}}],[\"never\",{\"0\":{\"1\":2,\"8\":2,\"46\":2,\"115\":2,\"124\":2,\"265\":2,\"318\":2,\"323\":2,\"404\":2,\"459\":2,\"612\":2},\"1\":{\"0\":1,\"5\":1,\"31\":1,\"229\":1,\"352\":1,\"790\":1,\"794\":1,\"801\":2,\"807\":1,\"813\":1,\"817\":1}}],[\"named\",{\"0\":{\"55\":2},\"1\":{\"54\":1,\"437\":1,\"817\":1}}],[\"names\",{\"0\":{\"54\":2,\"59\":2,\"141\":2,\"142\":2,\"144\":2,\"258\":2,\"422\":2},\"1\":{\"52\":1,\"414\":1,\"794\":1}}],[\"name\",{\"0\":{\"19\":2,\"20\":2,\"55\":2,\"494\":2,\"504\":2,\"681\":2},\"1\":{\"0\":1,\"35\":1,\"41\":1,\"55\":1,\"59\":1,\"130\":1,\"144\":1,\"406\":1,\"412\":1,\"424\":1,\"494\":1,\"504\":1}}],[\"http\",{\"0\":{\"493\":2},\"1\":{\"492\":1,\"493\":1,\"651\":1,\"798\":1}}],[\"hide\",{\"1\":{\"414\":1}}],[\"hmac\",{\"1\":{\"341\":1}}],[\"hung\",{\"0\":{\"585\":2,\"586\":2,\"633\":2},\"1\":{\"297\":1,\"305\":1,\"401\":1}}],[\"h\",{\"1\":{\"253\":1,\"334\":6,\"335\":1}}],[\"held\",{\"1\":{\"495\":1}}],[\"health\",{\"0\":{\"684\":2}}],[\"heard\",{\"0\":{\"413\":2}}],[\"hears\",{\"0\":{\"571\":2,\"572\":2},\"1\":{\"70\":1,\"212\":1,\"371\":1,\"625\":1}}],[\"headers\",{\"0\":{\"102\":2,\"103\":2},\"1\":{\"102\":1,\"325\":1}}],[\"header\",{\"1\":{\"81\":1,\"85\":1,\"86\":1,\"87\":1,\"103\":1,\"245\":1}}],[\"here\",{\"0\":{\"0\":2,\"2\":2},\"1\":{\"414\":1}}],[\"host\",{\"1\":{\"506\":2}}],[\"hold\",{\"1\":{\"443\":1}}],[\"holds\",{\"0\":{\"458\":2,\"688\":2},\"1\":{\"42\":1,\"70\":1,\"212\":1,\"229\":1,\"410\":1,\"458\":1,\"469\":1,\"473\":1,\"487\":1,\"692\":1,\"794\":1}}],[\"honoured\",{\"0\":{\"335\":2}}],[\"however\",{\"1\":{\"282\":1,\"362\":1}}],[\"how\",{\"0\":{\"9\":2},\"1\":{\"11\":1,\"799\":1}}],[\"handles\",{\"1\":{\"816\":1}}],[\"hang\",{\"0\":{\"305\":2,\"401\":2,\"402\":2},\"1\":{\"292\":1,\"585\":1,\"586\":1}}],[\"harness\",{\"0\":{\"505\":2,\"830\":2},\"1\":{\"501\":1,\"502\":1,\"503\":1,\"504\":1,\"505\":1,\"506\":1,\"507\":1,\"508\":1,\"509\":1,\"510\":1,\"511\":1}}],[\"had\",{\"1\":{\"84\":1,\"183\":1}}],[\"has\",{\"0\":{\"309\":2,\"407\":2,\"421\":2,\"487\":2,\"545\":2,\"832\":2},\"1\":{\"25\":1,\"26\":1,\"30\":1,\"94\":1,\"109\":1,\"119\":1,\"120\":1,\"146\":1,\"163\":1,\"186\":1,\"197\":1,\"202\":1,\"212\":1,\"217\":1,\"220\":1,\"224\":1,\"254\":1,\"282\":1,\"293\":1,\"296\":1,\"306\":1,\"361\":1,\"408\":1,\"414\":1,\"424\":1,\"429\":1,\"439\":1,\"454\":1,\"468\":1,\"483\":1,\"490\":1,\"811\":1,\"818\":1}}],[\"happens\",{\"1\":{\"533\":1}}],[\"happened\",{\"1\":{\"167\":1,\"212\":1}}],[\"happen\",{\"1\":{\"5\":1}}],[\"have\",{\"0\":{\"132\":2,\"266\":2,\"342\":2,\"450\":2},\"1\":{\"0\":1,\"3\":1,\"127\":1,\"191\":1,\"220\":1,\"224\":1,\"270\":1,\"302\":1,\"378\":1,\"403\":1,\"439\":1,\"809\":1}}],[\"system\",{\"1\":{\"439\":1}}],[\"sse\",{\"0\":{\"435\":2},\"1\":{\"702\":1}}],[\"snapshots\",{\"1\":{\"659\":1}}],[\"snapshot\",{\"0\":{\"416\":2,\"425\":2,\"603\":2,\"618\":2,\"754\":2,\"780\":2,\"794\":2,\"820\":2},\"1\":{\"423\":1,\"425\":1,\"603\":1,\"618\":1}}],[\"schedule\",{\"0\":{\"334\":2,\"614\":2},\"1\":{\"333\":1,\"493\":1}}],[\"schema\",{\"0\":{\"33\":2},\"1\":{\"11\":1,\"25\":1,\"33\":1,\"35\":1,\"99\":1,\"748\":1}}],[\"schemas\",{\"0\":{\"748\":2},\"1\":{\"11\":1}}],[\"share\",{\"0\":{\"493\":2}}],[\"sha256\",{\"1\":{\"341\":1}}],[\"shadow\",{\"0\":{\"318\":2}}],[\"shows\",{\"0\":{\"618\":2}}],[\"show\",{\"1\":{\"166\":1}}],[\"shorter\",{\"1\":{\"127\":1,\"198\":1}}],[\"short\",{\"1\":{\"104\":1,\"212\":1}}],[\"should\",{\"1\":{\"24\":1,\"81\":1,\"104\":1,\"248\":1,\"249\":1,\"353\":1,\"354\":1,\"357\":1,\"358\":1}}],[\"spares\",{\"0\":{\"391\":2}}],[\"spaces\",{\"1\":{\"343\":1}}],[\"spoken\",{\"1\":{\"163\":1}}],[\"speak\",{\"1\":{\"371\":1}}],[\"speaks\",{\"0\":{\"104\":2,\"449\":2}}],[\"speech\",{\"0\":{\"413\":2},\"1\":{\"161\":1}}],[\"specification\",{\"0\":{\"837\":2},\"1\":{\"5\":1}}],[\"skip\",{\"1\":{\"159\":1}}],[\"silent\",{\"0\":{\"477\":2,\"546\":2,\"594\":2}}],[\"silence\",{\"0\":{\"305\":2}}],[\"side\",{\"1\":{\"439\":1}}],[\"size\",{\"0\":{\"320\":2}}],[\"since\",{\"1\":{\"270\":1,\"403\":1}}],[\"single\",{\"0\":{\"44\":2,\"225\":2},\"1\":{\"44\":1,\"47\":1}}],[\"signs\",{\"0\":{\"343\":2}}],[\"signatures\",{\"0\":{\"367\":2,\"368\":2}}],[\"signature\",{\"1\":{\"343\":1,\"367\":1,\"368\":1,\"370\":1}}],[\"signature`\",{\"1\":{\"341\":1}}],[\"signals\",{\"0\":{\"375\":2,\"408\":2,\"677\":2},\"1\":{\"371\":1,\"413\":1,\"659\":1}}],[\"signal\",{\"0\":{\"406\":2,\"407\":2,\"782\":2,\"822\":2},\"1\":{\"115\":1,\"149\":1,\"161\":1,\"376\":1,\"387\":1,\"406\":1,\"407\":1,\"408\":1,\"410\":1}}],[\"signed\",{\"0\":{\"341\":2,\"342\":2,\"500\":2,\"669\":2},\"1\":{\"499\":1,\"500\":1,\"683\":1}}],[\"sign\",{\"1\":{\"88\":1,\"341\":1,\"342\":1}}],[\"switching\",{\"0\":{\"373\":2}}],[\"switched\",{\"0\":{\"582\":2,\"714\":2,\"736\":2},\"1\":{\"157\":1,\"211\":1,\"388\":1}}],[\"switches\",{\"0\":{\"475\":2},\"1\":{\"67\":1,\"68\":1,\"164\":1,\"425\":1,\"475\":1}}],[\"switch\",{\"0\":{\"211\":2,\"387\":2,\"388\":2,\"389\":2,\"390\":2,\"391\":2,\"392\":2,\"393\":2,\"394\":2,\"583\":2},\"1\":{\"66\":1,\"390\":1,\"542\":1,\"545\":1,\"574\":1,\"582\":1,\"583\":1,\"587\":1}}],[\"step\",{\"0\":{\"542\":2}}],[\"streams\",{\"0\":{\"418\":2}}],[\"stream\",{\"0\":{\"435\":2,\"436\":2},\"1\":{\"414\":1,\"438\":1}}],[\"strictly\",{\"0\":{\"835\":2}}],[\"strict\",{\"0\":{\"326\":2},\"1\":{\"269\":1}}],[\"strings\",{\"0\":{\"46\":2}}],[\"string\",{\"0\":{\"45\":2},\"1\":{\"45\":1,\"46\":1,\"48\":1,\"243\":1,\"251\":1,\"255\":1,\"314\":1,\"346\":1,\"815\":1,\"816\":1}}],[\"store\",{\"1\":{\"446\":1}}],[\"story\",{\"1\":{\"414\":1}}],[\"stops\",{\"0\":{\"273\":2,\"336\":2,\"378\":2,\"405\":2,\"472\":2,\"576\":2,\"607\":2}}],[\"stop\",{\"1\":{\"260\":1,\"273\":1,\"336\":1,\"378\":1}}],[\"still\",{\"0\":{\"221\":2,\"688\":2},\"1\":{\"249\":1,\"340\":1,\"364\":1,\"458\":1,\"473\":1,\"492\":1,\"692\":1,\"794\":1,\"828\":1}}],[\"stages\",{\"1\":{\"512\":1}}],[\"stack\",{\"1\":{\"358\":1}}],[\"standard\",{\"1\":{\"341\":1}}],[\"stands\",{\"0\":{\"42\":2}}],[\"stable\",{\"0\":{\"337\":2}}],[\"stall\",{\"0\":{\"207\":2},\"1\":{\"206\":1,\"207\":1}}],[\"stalled\",{\"0\":{\"551\":2},\"1\":{\"184\":1,\"201\":1,\"202\":1,\"429\":1,\"450\":1,\"546\":2,\"549\":1,\"551\":1,\"553\":1,\"554\":1,\"555\":1,\"571\":2,\"733\":1}}],[\"stalls\",{\"0\":{\"184\":2}}],[\"stale\",{\"0\":{\"170\":2,\"369\":2,\"468\":2},\"1\":{\"542\":1,\"545\":1,\"557\":1,\"560\":1,\"574\":1,\"587\":1}}],[\"star\",{\"0\":{\"178\":2}}],[\"started\",{\"1\":{\"450\":1}}],[\"starts\",{\"0\":{\"162\":2,\"181\":2,\"474\":2,\"507\":2},\"1\":{\"181\":1}}],[\"starting\",{\"0\":{\"478\":2,\"542\":2},\"1\":{\"57\":1,\"59\":1,\"148\":1,\"380\":1,\"394\":1,\"404\":1,\"478\":1,\"479\":1,\"537\":1,\"538\":1,\"539\":1,\"542\":1,\"546\":1,\"567\":1,\"584\":1,\"585\":1,\"588\":1,\"590\":1,\"600\":1,\"603\":1}}],[\"start\",{\"0\":{\"0\":2,\"3\":2,\"26\":2,\"70\":2,\"79\":2,\"80\":2,\"81\":2,\"82\":2,\"83\":2,\"84\":2,\"85\":2,\"86\":2,\"87\":2,\"88\":2,\"89\":2,\"90\":2,\"91\":2,\"92\":2,\"93\":2,\"94\":2,\"95\":2,\"96\":2,\"97\":2,\"98\":2,\"99\":2,\"100\":2,\"101\":2,\"102\":2,\"103\":2,\"104\":2,\"105\":2,\"106\":2,\"107\":2,\"108\":2,\"109\":2,\"110\":2,\"111\":2,\"112\":2,\"113\":2,\"114\":2,\"115\":2,\"116\":2,\"117\":2,\"118\":2,\"119\":2,\"120\":2,\"121\":2,\"122\":2,\"123\":2,\"124\":2,\"125\":2,\"126\":2,\"127\":2,\"128\":2,\"129\":2,\"130\":2,\"131\":2,\"132\":2,\"133\":2,\"134\":2,\"135\":2,\"136\":2,\"137\":2,\"138\":2,\"139\":4,\"140\":4,\"141\":4,\"142\":4,\"143\":2,\"144\":2,\"145\":2,\"146\":2,\"147\":2,\"148\":2,\"149\":2,\"351\":2,\"515\":2,\"523\":2,\"537\":2,\"538\":2,\"539\":2,\"540\":2,\"541\":2,\"590\":2,\"628\":2,\"629\":2,\"656\":2,\"705\":2,\"706\":2,\"727\":2,\"728\":2,\"783\":2,\"784\":2,\"823\":2,\"824\":2},\"1\":{\"26\":1,\"70\":1,\"79\":1,\"82\":1,\"83\":1,\"84\":1,\"88\":1,\"89\":1,\"90\":2,\"91\":1,\"92\":1,\"93\":1,\"94\":1,\"95\":1,\"96\":1,\"97\":2,\"98\":1,\"99\":2,\"100\":1,\"101\":1,\"102\":1,\"103\":1,\"104\":1,\"105\":1,\"106\":1,\"109\":1,\"112\":1,\"114\":1,\"116\":1,\"118\":1,\"119\":1,\"120\":1,\"139\":1,\"141\":1,\"142\":1,\"143\":2,\"144\":1,\"145\":1,\"146\":1,\"158\":1,\"178\":1,\"181\":1,\"182\":1,\"236\":1,\"292\":1,\"297\":1,\"313\":1,\"326\":1,\"350\":1,\"351\":1,\"352\":1,\"387\":1,\"434\":1,\"474\":1,\"486\":1,\"487\":1,\"507\":1,\"537\":1,\"538\":2,\"539\":1,\"540\":4,\"541\":4,\"727\":1,\"728\":1,\"811\":1,\"819\":1}}],[\"state\",{\"0\":{\"397\":2,\"533\":2,\"781\":2,\"821\":2},\"1\":{\"406\":1,\"407\":1,\"413\":1,\"425\":1,\"468\":1,\"533\":1}}],[\"states\",{\"0\":{\"296\":2,\"425\":2,\"603\":2},\"1\":{\"820\":1}}],[\"status\",{\"0\":{\"141\":2,\"258\":2,\"321\":2},\"1\":{\"141\":1,\"258\":1}}],[\"static\",{\"0\":{\"42\":2}}],[\"stay\",{\"0\":{\"84\":2,\"239\":2,\"443\":2,\"447\":2},\"1\":{\"476\":1}}],[\"subject\",{\"0\":{\"420\":2}}],[\"submitted\",{\"0\":{\"431\":2,\"717\":2,\"739\":2}}],[\"submitted`\",{\"1\":{\"430\":1,\"431\":1}}],[\"submit\",{\"1\":{\"177\":1,\"180\":1}}],[\"submits\",{\"0\":{\"177\":2,\"180\":2,\"183\":2}}],[\"supervision\",{\"0\":{\"712\":2,\"713\":2,\"734\":2,\"735\":2}}],[\"supervise\",{\"0\":{\"371\":2,\"376\":2,\"377\":2,\"378\":2,\"379\":2,\"380\":2,\"381\":2,\"382\":2,\"383\":2,\"384\":2,\"385\":2,\"386\":2,\"387\":2,\"388\":2,\"389\":2,\"390\":2,\"391\":2,\"392\":2,\"393\":2,\"394\":2,\"395\":2,\"396\":2,\"397\":2,\"398\":2,\"399\":2,\"400\":2,\"401\":2,\"402\":2,\"403\":2,\"404\":2,\"405\":2,\"406\":2,\"407\":2,\"408\":2,\"409\":2,\"410\":2,\"411\":2,\"412\":2,\"413\":2,\"517\":2,\"528\":2}}],[\"supported`\",{\"1\":{\"131\":1}}],[\"survives\",{\"0\":{\"340\":2}}],[\"surrounding\",{\"1\":{\"44\":1}}],[\"summary\",{\"0\":{\"213\":2,\"215\":2,\"216\":2,\"217\":2,\"218\":2,\"219\":2,\"382\":2,\"560\":2,\"580\":2,\"593\":2,\"715\":2,\"716\":2,\"737\":2,\"738\":2},\"1\":{\"215\":1,\"217\":1,\"220\":1,\"380\":1,\"382\":1,\"481\":1,\"737\":1,\"738\":1}}],[\"succeeded\",{\"0\":{\"724\":2,\"746\":2},\"1\":{\"540\":1,\"556\":1,\"571\":1,\"572\":1,\"573\":1,\"574\":1,\"586\":1,\"589\":1,\"596\":1,\"600\":1,\"603\":1}}],[\"succeeded`\",{\"1\":{\"432\":1}}],[\"succeeds\",{\"0\":{\"278\":2,\"279\":2},\"1\":{\"301\":1}}],[\"successful\",{\"0\":{\"653\":2},\"1\":{\"657\":1}}],[\"success`\",{\"1\":{\"57\":1,\"301\":1}}],[\"success\",{\"0\":{\"291\":2,\"301\":2,\"309\":2,\"314\":2,\"316\":2,\"321\":2,\"657\":2,\"785\":2,\"825\":2},\"1\":{\"27\":1,\"278\":1,\"279\":1,\"290\":1,\"291\":1,\"309\":1,\"314\":1,\"316\":1,\"346\":1,\"746\":1}}],[\"such\",{\"1\":{\"203\":1,\"256\":1,\"258\":1,\"268\":1,\"414\":1}}],[\"safe`\",{\"1\":{\"308\":1,\"309\":1}}],[\"safe\",{\"0\":{\"308\":2}}],[\"save\",{\"1\":{\"302\":1}}],[\"said`\",{\"1\":{\"424\":1}}],[\"said\",{\"0\":{\"386\":2,\"424\":2,\"707\":2,\"729\":2,\"836\":2},\"1\":{\"147\":1}}],[\"satisfies\",{\"1\":{\"99\":1,\"242\":1}}],[\"satisfy\",{\"1\":{\"34\":1,\"412\":1}}],[\"same\",{\"0\":{\"94\":4,\"95\":2,\"246\":4,\"380\":2,\"466\":2,\"467\":4},\"1\":{\"92\":2,\"94\":1,\"96\":1,\"109\":1,\"203\":1,\"227\":1,\"260\":1,\"337\":1,\"363\":1,\"380\":1,\"436\":1,\"460\":1,\"467\":4,\"480\":1,\"482\":1,\"493\":1,\"829\":1}}],[\"say\",{\"1\":{\"56\":1,\"57\":1,\"58\":1,\"62\":1,\"82\":1,\"147\":1,\"148\":1,\"160\":1,\"202\":1,\"209\":1,\"228\":1,\"301\":1,\"302\":1,\"303\":1,\"304\":1,\"305\":1,\"306\":1,\"310\":1,\"386\":1,\"477\":1,\"479\":1,\"502\":1}}],[\"says\",{\"0\":{\"35\":2,\"202\":2,\"209\":2,\"228\":2,\"249\":2,\"308\":2,\"458\":2},\"1\":{\"5\":1,\"11\":2,\"150\":1,\"255\":1,\"256\":1,\"341\":1,\"371\":1,\"495\":1}}],[\"s\",{\"0\":{\"664\":2,\"666\":2,\"691\":2},\"1\":{\"28\":1,\"35\":1,\"44\":1,\"61\":1,\"67\":4,\"68\":4,\"70\":1,\"83\":1,\"85\":1,\"89\":1,\"90\":1,\"92\":1,\"94\":1,\"107\":1,\"140\":1,\"160\":1,\"186\":1,\"197\":1,\"198\":1,\"211\":1,\"243\":1,\"245\":1,\"263\":1,\"264\":1,\"282\":1,\"310\":1,\"315\":1,\"324\":1,\"327\":1,\"334\":1,\"345\":1,\"367\":1,\"369\":1,\"381\":1,\"420\":1,\"425\":1,\"426\":1,\"427\":1,\"432\":1,\"433\":1,\"473\":1,\"509\":1,\"511\":1,\"512\":3,\"678\":1,\"680\":1,\"695\":1,\"789\":1,\"797\":1,\"829\":1}}],[\"slot\",{\"0\":{\"28\":2},\"1\":{\"26\":1,\"28\":2,\"798\":1}}],[\"slots\",{\"0\":{\"13\":2}}],[\"some\",{\"1\":{\"512\":1}}],[\"source\",{\"0\":{\"838\":2,\"839\":2},\"1\":{\"70\":1}}],[\"so\",{\"1\":{\"5\":1,\"229\":1}}],[\"several\",{\"1\":{\"805\":1}}],[\"seven\",{\"1\":{\"200\":1,\"267\":1,\"371\":1}}],[\"sequences\",{\"0\":{\"536\":2}}],[\"sequence\",{\"0\":{\"421\":2}}],[\"separated\",{\"1\":{\"343\":1}}],[\"segment\",{\"1\":{\"140\":2,\"813\":1}}],[\"secrets\",{\"1\":{\"817\":1}}],[\"secret\",{\"0\":{\"343\":2,\"777\":2,\"817\":2},\"1\":{\"343\":1,\"358\":1,\"368\":1}}],[\"second\",{\"0\":{\"227\":2,\"360\":2},\"1\":{\"227\":1,\"247\":1,\"265\":1,\"360\":1,\"466\":1}}],[\"seconds`\",{\"1\":{\"65\":1,\"66\":3,\"270\":1,\"403\":1}}],[\"seconds\",{\"0\":{\"69\":2,\"89\":2},\"1\":{\"65\":1,\"69\":1,\"809\":1}}],[\"security\",{\"0\":{\"125\":2,\"197\":2,\"454\":2,\"644\":2},\"1\":{\"125\":2,\"157\":1,\"158\":1,\"186\":1,\"197\":2,\"199\":1,\"447\":1,\"454\":1}}],[\"seed\",{\"0\":{\"511\":2},\"1\":{\"511\":1}}],[\"sees\",{\"0\":{\"444\":2,\"466\":2}}],[\"see\",{\"0\":{\"448\":2},\"1\":{\"124\":1,\"466\":1}}],[\"semantics\",{\"1\":{\"50\":1}}],[\"sending\",{\"0\":{\"332\":2},\"1\":{\"604\":1,\"605\":1,\"606\":1,\"607\":1,\"609\":1,\"612\":1,\"613\":1,\"617\":1,\"618\":1}}],[\"sends\",{\"0\":{\"85\":2,\"86\":2,\"87\":2,\"244\":2,\"331\":2,\"333\":2,\"612\":2,\"613\":2},\"1\":{\"332\":1,\"507\":1}}],[\"send\",{\"1\":{\"42\":1,\"43\":1,\"44\":1,\"45\":1,\"47\":1,\"83\":1,\"84\":1,\"85\":1,\"86\":1,\"87\":1,\"163\":1,\"167\":1,\"168\":1,\"236\":1,\"237\":1,\"239\":1,\"242\":1,\"244\":1,\"245\":1,\"246\":1,\"265\":1,\"294\":1,\"298\":1,\"299\":1,\"311\":1,\"312\":1,\"313\":1,\"314\":1,\"315\":1,\"316\":1,\"317\":1,\"319\":1,\"320\":1,\"329\":1,\"331\":1,\"333\":1,\"337\":1,\"338\":1,\"339\":1,\"343\":1,\"386\":1,\"437\":1,\"438\":1,\"443\":1,\"446\":1,\"448\":1,\"449\":1,\"506\":1,\"828\":1}}],[\"sentence\",{\"0\":{\"839\":2},\"1\":{\"801\":1}}],[\"sentences\",{\"1\":{\"0\":1}}],[\"sent\",{\"0\":{\"42\":2,\"294\":2,\"298\":2,\"610\":2},\"1\":{\"332\":1,\"435\":1,\"792\":1}}],[\"setting\",{\"0\":{\"121\":2},\"1\":{\"119\":1,\"120\":1,\"121\":1,\"124\":1,\"132\":1,\"136\":1}}],[\"settings\",{\"0\":{\"75\":2,\"117\":2,\"118\":2,\"119\":2,\"120\":2,\"132\":2,\"137\":2,\"779\":2,\"819\":2},\"1\":{\"117\":1,\"118\":1,\"137\":1,\"814\":1,\"819\":1}}],[\"sets\",{\"0\":{\"115\":2,\"123\":2}}],[\"set\",{\"0\":{\"16\":2,\"43\":2,\"83\":2,\"84\":2,\"311\":2,\"318\":2},\"1\":{\"37\":1,\"38\":1,\"39\":1,\"40\":1,\"42\":1,\"43\":1,\"44\":1,\"45\":1,\"47\":1,\"50\":1,\"51\":1,\"54\":1,\"55\":1,\"83\":1,\"84\":1,\"101\":1,\"239\":1,\"308\":1,\"311\":1,\"318\":1,\"355\":1,\"420\":1,\"801\":1,\"802\":1,\"803\":1,\"823\":1,\"825\":1}}],[\"session`\",{\"1\":{\"57\":1,\"59\":1,\"148\":1,\"380\":1,\"479\":1}}],[\"sessions\",{\"0\":{\"14\":2,\"352\":2,\"459\":2,\"671\":2,\"675\":2,\"676\":2,\"677\":2,\"678\":2,\"679\":2,\"680\":2},\"1\":{\"659\":1,\"685\":1}}],[\"session\",{\"0\":{\"30\":2,\"31\":2,\"34\":2,\"51\":2,\"79\":2,\"85\":2,\"139\":2,\"143\":2,\"205\":2,\"226\":2,\"312\":2,\"354\":2,\"391\":2,\"401\":2,\"403\":4,\"404\":2,\"405\":2,\"408\":2,\"409\":2,\"420\":2,\"534\":2,\"571\":2,\"572\":2,\"574\":2,\"588\":2,\"589\":2,\"634\":2,\"652\":2,\"654\":2,\"661\":2,\"662\":2,\"663\":2,\"664\":2,\"666\":2,\"676\":2,\"677\":2,\"678\":2,\"679\":2,\"680\":2,\"683\":2,\"688\":2,\"691\":2,\"692\":2,\"693\":2,\"694\":2,\"695\":2,\"702\":2,\"704\":2,\"724\":2,\"725\":2,\"726\":2,\"746\":2,\"747\":2,\"772\":2,\"778\":2,\"779\":2,\"780\":2,\"781\":2,\"812\":2,\"818\":2,\"819\":2,\"820\":2,\"821\":2,\"830\":2,\"831\":2},\"1\":{\"11\":1,\"29\":1,\"30\":1,\"31\":1,\"32\":1,\"34\":1,\"51\":1,\"67\":1,\"68\":1,\"79\":1,\"85\":1,\"86\":1,\"103\":1,\"114\":1,\"139\":1,\"143\":1,\"146\":1,\"147\":1,\"164\":1,\"167\":1,\"168\":1,\"172\":1,\"186\":1,\"192\":1,\"198\":1,\"205\":1,\"217\":1,\"222\":1,\"224\":1,\"225\":1,\"226\":1,\"265\":1,\"271\":1,\"272\":1,\"275\":1,\"277\":1,\"278\":1,\"279\":1,\"280\":1,\"282\":1,\"290\":1,\"291\":1,\"293\":1,\"296\":1,\"301\":1,\"302\":1,\"306\":1,\"344\":1,\"351\":1,\"352\":1,\"359\":1,\"360\":1,\"376\":1,\"377\":1,\"378\":1,\"382\":1,\"383\":1,\"384\":1,\"385\":1,\"386\":1,\"388\":1,\"391\":1,\"394\":1,\"395\":1,\"401\":1,\"403\":1,\"404\":1,\"405\":1,\"406\":1,\"408\":1,\"409\":1,\"414\":1,\"419\":1,\"420\":1,\"421\":1,\"422\":1,\"425\":1,\"431\":1,\"432\":1,\"433\":1,\"434\":1,\"435\":1,\"453\":1,\"455\":2,\"457\":1,\"458\":1,\"459\":1,\"465\":1,\"471\":1,\"472\":1,\"473\":1,\"478\":1,\"483\":1,\"485\":1,\"488\":1,\"507\":1,\"533\":1,\"588\":1,\"589\":1,\"656\":1,\"658\":1,\"675\":1,\"676\":1,\"677\":1,\"678\":1,\"680\":1,\"692\":1,\"695\":1,\"702\":1,\"726\":1,\"746\":1,\"747\":1,\"792\":1,\"794\":1,\"795\":1,\"796\":1,\"797\":1,\"802\":1,\"803\":1,\"806\":1,\"812\":1,\"814\":1,\"818\":1,\"820\":1,\"821\":1,\"822\":1}}],[\"server\",{\"1\":{\"3\":1,\"435\":1}}],[\"implementation\",{\"1\":{\"495\":1}}],[\"implements\",{\"1\":{\"494\":1}}],[\"impossible\",{\"0\":{\"184\":2}}],[\"iin\",{\"0\":{\"191\":2,\"446\":2,\"837\":2},\"1\":{\"189\":1,\"191\":1}}],[\"if\",{\"0\":{\"308\":2},\"1\":{\"183\":1,\"186\":1,\"266\":1,\"432\":1,\"433\":1,\"512\":1}}],[\"ignores\",{\"0\":{\"347\":2},\"1\":{\"171\":1}}],[\"ignore\",{\"1\":{\"105\":1,\"123\":1,\"134\":1,\"146\":1,\"170\":1,\"172\":1,\"179\":1,\"275\":1,\"468\":1,\"825\":1}}],[\"ignored\",{\"0\":{\"105\":2,\"146\":2,\"170\":2,\"171\":2,\"179\":2},\"1\":{\"824\":1}}],[\"ids\",{\"0\":{\"314\":2,\"317\":2,\"346\":2},\"1\":{\"816\":1}}],[\"identical\",{\"0\":{\"338\":2},\"1\":{\"246\":1,\"338\":1}}],[\"identifier\",{\"0\":{\"19\":2,\"767\":2,\"807\":2}}],[\"idempotency\",{\"0\":{\"86\":2,\"339\":2,\"701\":2},\"1\":{\"226\":1,\"245\":1}}],[\"id\",{\"0\":{\"217\":2,\"219\":2,\"251\":2,\"279\":2,\"315\":4,\"337\":2,\"339\":2,\"676\":2,\"677\":2,\"678\":2,\"679\":2,\"680\":2,\"683\":2,\"692\":2,\"693\":2,\"694\":2,\"695\":2,\"839\":2},\"1\":{\"85\":1,\"254\":1,\"266\":1,\"267\":1,\"268\":1,\"279\":1,\"315\":2,\"341\":1,\"420\":1,\"807\":1,\"816\":1}}],[\"id`\",{\"1\":{\"31\":1,\"54\":3,\"85\":1,\"217\":1,\"218\":1,\"219\":1,\"227\":1,\"245\":1,\"251\":2,\"312\":1,\"314\":2,\"315\":2,\"317\":2,\"337\":1,\"339\":1,\"346\":2,\"354\":1,\"382\":1,\"437\":1,\"481\":1}}],[\"item\",{\"0\":{\"839\":2}}],[\"itself\",{\"1\":{\"180\":1,\"188\":1,\"210\":1,\"240\":1,\"295\":1,\"392\":1}}],[\"its\",{\"0\":{\"7\":4,\"32\":2,\"44\":2,\"104\":2,\"196\":2,\"222\":2,\"247\":2,\"456\":2,\"505\":2,\"535\":2,\"667\":2,\"832\":2,\"835\":2,\"839\":6},\"1\":{\"11\":1,\"22\":2,\"24\":1,\"25\":1,\"26\":1,\"52\":1,\"59\":1,\"68\":1,\"100\":1,\"124\":1,\"132\":1,\"134\":1,\"183\":1,\"185\":1,\"187\":1,\"191\":1,\"196\":1,\"252\":1,\"255\":1,\"271\":1,\"272\":1,\"315\":1,\"321\":1,\"340\":1,\"350\":1,\"352\":1,\"365\":1,\"403\":1,\"410\":1,\"414\":1,\"424\":2,\"428\":1,\"450\":2,\"456\":1,\"473\":1,\"484\":1,\"489\":1,\"490\":2,\"493\":2,\"494\":1,\"499\":1,\"505\":1,\"507\":1,\"509\":1,\"619\":1,\"646\":1,\"681\":1,\"830\":1,\"831\":1,\"832\":1,\"833\":1,\"834\":1,\"835\":1,\"836\":1,\"837\":1,\"838\":1,\"839\":1}}],[\"it\",{\"0\":{\"9\":2,\"42\":2,\"458\":2,\"507\":2},\"1\":{\"3\":1,\"11\":5,\"31\":1,\"35\":1,\"36\":1,\"42\":1,\"46\":1,\"70\":1,\"79\":1,\"91\":1,\"102\":1,\"105\":1,\"123\":1,\"128\":1,\"138\":1,\"150\":1,\"157\":1,\"163\":2,\"164\":1,\"169\":1,\"171\":1,\"179\":1,\"180\":1,\"196\":1,\"211\":1,\"212\":2,\"217\":1,\"221\":1,\"223\":1,\"224\":1,\"228\":1,\"229\":2,\"260\":1,\"261\":2,\"266\":1,\"290\":1,\"299\":1,\"329\":1,\"330\":1,\"332\":2,\"333\":1,\"344\":1,\"347\":1,\"349\":1,\"361\":1,\"362\":1,\"363\":1,\"370\":1,\"371\":1,\"376\":1,\"387\":1,\"388\":1,\"409\":1,\"414\":1,\"424\":1,\"432\":1,\"452\":1,\"453\":1,\"455\":1,\"456\":1,\"458\":1,\"468\":1,\"469\":1,\"470\":1,\"473\":1,\"486\":1,\"490\":1,\"494\":1,\"495\":1,\"499\":1,\"503\":1,\"504\":1,\"507\":2,\"509\":1,\"511\":1,\"512\":2,\"521\":2,\"798\":1,\"803\":2,\"827\":1}}],[\"indefinite\",{\"0\":{\"262\":2}}],[\"instant\",{\"0\":{\"466\":2},\"1\":{\"196\":1,\"466\":1}}],[\"inside\",{\"0\":{\"117\":2,\"447\":2},\"1\":{\"48\":1,\"49\":1,\"101\":1,\"117\":1,\"819\":1}}],[\"includes\",{\"0\":{\"500\":2}}],[\"include\",{\"0\":{\"131\":2}}],[\"intent\",{\"0\":{\"214\":2,\"223\":2,\"224\":2,\"300\":2,\"393\":2,\"398\":2,\"402\":2,\"405\":2,\"567\":2,\"569\":2,\"587\":2,\"601\":2,\"602\":2},\"1\":{\"223\":1,\"226\":1,\"228\":1,\"270\":1,\"300\":1,\"393\":1,\"395\":1,\"397\":1,\"398\":1,\"399\":1,\"400\":1,\"401\":1,\"402\":1,\"405\":1,\"738\":1}}],[\"integer\",{\"1\":{\"128\":1,\"790\":1}}],[\"integrator\",{\"1\":{\"11\":1,\"70\":1,\"282\":1,\"651\":1,\"798\":1,\"816\":1}}],[\"interrupts\",{\"0\":{\"590\":2}}],[\"internal\",{\"0\":{\"300\":2,\"638\":2}}],[\"inter\",{\"0\":{\"65\":2,\"182\":2},\"1\":{\"68\":1,\"182\":1}}],[\"into\",{\"1\":{\"46\":1,\"100\":1,\"165\":1,\"327\":1,\"358\":1,\"371\":1,\"423\":1}}],[\"invalid\",{\"0\":{\"34\":2,\"143\":2,\"144\":2,\"539\":2,\"629\":2,\"640\":2,\"642\":2,\"644\":2,\"645\":2},\"1\":{\"35\":1,\"144\":1,\"145\":1,\"326\":1,\"539\":1,\"540\":1,\"541\":1,\"546\":1,\"549\":1,\"550\":1,\"553\":1,\"554\":1,\"571\":1}}],[\"inputs\",{\"0\":{\"467\":2},\"1\":{\"465\":1,\"466\":1,\"467\":1,\"485\":1}}],[\"input\",{\"0\":{\"15\":2,\"33\":2,\"34\":2,\"39\":2,\"239\":2,\"465\":2,\"631\":2,\"639\":2},\"1\":{\"34\":1,\"37\":1,\"39\":1,\"41\":2,\"239\":1,\"426\":1,\"533\":1,\"811\":1}}],[\"in\",{\"0\":{\"48\":2,\"49\":2,\"50\":2,\"107\":2,\"167\":2,\"168\":2,\"185\":2,\"195\":2,\"243\":2,\"249\":2,\"345\":2,\"364\":2,\"397\":2,\"443\":2,\"491\":2,\"661\":2,\"834\":2},\"1\":{\"0\":1,\"3\":1,\"5\":1,\"26\":1,\"30\":1,\"35\":1,\"37\":1,\"38\":1,\"39\":1,\"40\":1,\"41\":1,\"55\":1,\"57\":1,\"58\":1,\"59\":1,\"60\":1,\"69\":2,\"70\":1,\"84\":1,\"98\":1,\"104\":1,\"109\":1,\"119\":1,\"120\":1,\"123\":1,\"124\":2,\"136\":1,\"142\":1,\"144\":1,\"157\":1,\"167\":2,\"168\":1,\"176\":1,\"196\":1,\"199\":1,\"217\":1,\"224\":1,\"243\":1,\"245\":1,\"264\":1,\"268\":2,\"298\":1,\"312\":1,\"313\":1,\"316\":1,\"317\":1,\"318\":1,\"319\":1,\"332\":1,\"343\":1,\"346\":1,\"355\":2,\"406\":1,\"413\":1,\"414\":2,\"419\":1,\"421\":1,\"422\":1,\"426\":1,\"427\":1,\"437\":1,\"452\":1,\"459\":1,\"460\":1,\"465\":1,\"471\":1,\"485\":1,\"486\":1,\"488\":1,\"491\":1,\"494\":1,\"499\":1,\"512\":2,\"675\":1,\"687\":1,\"702\":1,\"743\":1,\"746\":1,\"747\":1,\"792\":1,\"804\":1,\"812\":1,\"840\":1}}],[\"iso\",{\"1\":{\"800\":1}}],[\"issuers\",{\"1\":{\"508\":1}}],[\"is\",{\"0\":{\"19\":2,\"20\":2,\"21\":2,\"23\":2,\"26\":2,\"42\":2,\"43\":2,\"47\":2,\"48\":2,\"53\":2,\"55\":2,\"63\":2,\"64\":2,\"65\":2,\"83\":2,\"97\":2,\"99\":2,\"112\":2,\"113\":2,\"116\":2,\"121\":2,\"125\":2,\"126\":2,\"138\":2,\"146\":2,\"148\":2,\"185\":2,\"193\":2,\"195\":2,\"207\":2,\"215\":2,\"217\":2,\"223\":2,\"227\":2,\"259\":2,\"268\":2,\"271\":2,\"272\":2,\"274\":2,\"276\":2,\"277\":2,\"280\":2,\"281\":2,\"294\":2,\"298\":2,\"299\":2,\"300\":2,\"308\":2,\"315\":2,\"329\":2,\"335\":2,\"337\":2,\"339\":2,\"360\":2,\"361\":2,\"362\":2,\"364\":2,\"377\":2,\"379\":2,\"386\":2,\"393\":2,\"398\":2,\"399\":2,\"400\":2,\"406\":2,\"413\":2,\"420\":2,\"433\":2,\"434\":2,\"451\":2,\"454\":2,\"455\":2,\"456\":2,\"477\":2,\"483\":2,\"486\":2,\"488\":2,\"489\":2,\"503\":2,\"546\":2,\"549\":2,\"554\":2,\"561\":2,\"566\":2,\"567\":2,\"568\":2,\"570\":2,\"587\":2,\"589\":2,\"594\":2,\"597\":2,\"610\":2,\"611\":2,\"662\":2,\"833\":2,\"834\":2,\"837\":2,\"838\":2,\"839\":2},\"1\":{\"0\":1,\"11\":4,\"19\":1,\"28\":1,\"33\":1,\"35\":1,\"42\":1,\"44\":1,\"47\":1,\"59\":1,\"69\":1,\"70\":1,\"82\":1,\"90\":1,\"94\":1,\"106\":1,\"110\":1,\"111\":1,\"113\":1,\"121\":1,\"125\":1,\"126\":1,\"128\":2,\"129\":1,\"132\":1,\"134\":1,\"135\":2,\"136\":1,\"140\":1,\"143\":1,\"147\":1,\"148\":1,\"150\":1,\"157\":2,\"163\":1,\"170\":1,\"172\":1,\"174\":1,\"179\":1,\"180\":1,\"183\":1,\"186\":1,\"194\":1,\"198\":1,\"210\":1,\"211\":1,\"212\":1,\"216\":1,\"218\":1,\"229\":2,\"249\":1,\"251\":1,\"260\":1,\"264\":1,\"269\":1,\"282\":3,\"294\":1,\"303\":1,\"304\":1,\"305\":1,\"324\":1,\"330\":2,\"333\":2,\"336\":1,\"364\":1,\"367\":2,\"368\":1,\"369\":1,\"371\":1,\"376\":1,\"377\":1,\"378\":1,\"379\":1,\"382\":1,\"383\":1,\"384\":1,\"385\":1,\"386\":1,\"387\":1,\"388\":1,\"392\":1,\"394\":1,\"406\":1,\"414\":1,\"433\":1,\"439\":1,\"453\":1,\"460\":1,\"495\":1,\"508\":1,\"511\":1,\"512\":1,\"676\":1,\"731\":1,\"736\":1,\"748\":1,\"808\":1,\"811\":1,\"813\":1,\"820\":1,\"821\":1,\"823\":1}}],[\"binds\",{\"1\":{\"521\":1}}],[\"bring\",{\"1\":{\"426\":1}}],[\"brands\",{\"1\":{\"795\":1}}],[\"brand\",{\"0\":{\"187\":2,\"189\":2,\"197\":2,\"755\":2,\"795\":2},\"1\":{\"130\":1,\"183\":1,\"186\":1,\"187\":1,\"189\":1,\"191\":1,\"192\":1,\"197\":1,\"212\":1,\"215\":1,\"423\":1,\"439\":1,\"444\":1,\"448\":1,\"450\":1}}],[\"brand`\",{\"1\":{\"54\":1,\"60\":1,\"316\":1}}],[\"bad\",{\"0\":{\"368\":2,\"412\":2}}],[\"base\",{\"0\":{\"91\":2,\"331\":2,\"332\":2,\"612\":2,\"616\":2},\"1\":{\"331\":1,\"332\":1}}],[\"basic\",{\"1\":{\"81\":1}}],[\"back\",{\"0\":{\"62\":2},\"1\":{\"212\":1}}],[\"business\",{\"1\":{\"104\":1}}],[\"budget\",{\"1\":{\"53\":1}}],[\"but\",{\"1\":{\"52\":1,\"143\":1,\"408\":1,\"423\":1,\"444\":1,\"448\":1,\"450\":1}}],[\"build\",{\"1\":{\"5\":1}}],[\"bodies\",{\"1\":{\"246\":1}}],[\"body\",{\"0\":{\"83\":2,\"95\":2,\"248\":2},\"1\":{\"83\":1,\"92\":1,\"94\":2,\"95\":1,\"99\":1,\"247\":1,\"248\":1,\"320\":1,\"321\":1,\"338\":1,\"341\":1,\"348\":1,\"354\":1,\"368\":1,\"412\":1}}],[\"bounded\",{\"0\":{\"53\":2,\"269\":2}}],[\"boolean\",{\"1\":{\"46\":1}}],[\"both\",{\"0\":{\"366\":2},\"1\":{\"27\":1,\"119\":1,\"120\":1,\"307\":1}}],[\"blanks\",{\"1\":{\"44\":1}}],[\"became\",{\"0\":{\"698\":2},\"1\":{\"701\":1}}],[\"because\",{\"1\":{\"46\":1,\"272\":1,\"328\":1,\"407\":1,\"414\":1}}],[\"belong\",{\"0\":{\"552\":2}}],[\"belongs\",{\"0\":{\"270\":2}}],[\"begin\",{\"1\":{\"730\":1}}],[\"begins\",{\"0\":{\"543\":2}}],[\"began\",{\"1\":{\"90\":1}}],[\"better\",{\"1\":{\"512\":1}}],[\"between\",{\"0\":{\"263\":2},\"1\":{\"0\":1,\"5\":1,\"65\":1,\"67\":1,\"124\":1,\"263\":1,\"460\":1,\"696\":1}}],[\"beside\",{\"1\":{\"499\":1}}],[\"being\",{\"1\":{\"364\":1}}],[\"beyond\",{\"1\":{\"187\":1,\"390\":1}}],[\"bearer\",{\"1\":{\"81\":1}}],[\"be\",{\"0\":{\"330\":2,\"440\":2},\"1\":{\"51\":1,\"62\":1,\"81\":1,\"97\":1,\"212\":1,\"229\":1,\"300\":1,\"472\":1,\"512\":1,\"745\":1}}],[\"before\",{\"0\":{\"82\":2,\"199\":2,\"224\":2,\"293\":2,\"300\":2,\"332\":2,\"469\":2,\"470\":2,\"507\":2,\"546\":2,\"567\":2,\"569\":2,\"601\":2},\"1\":{\"11\":1,\"70\":1,\"82\":1,\"147\":1,\"148\":1,\"149\":1,\"160\":1,\"164\":1,\"169\":1,\"212\":1,\"216\":1,\"217\":1,\"223\":1,\"228\":1,\"261\":1,\"272\":1,\"293\":1,\"300\":1,\"332\":1,\"334\":1,\"335\":1,\"395\":1,\"401\":1,\"470\":1,\"485\":1,\"507\":1,\"509\":1}}],[\"bytes\",{\"0\":{\"246\":2,\"370\":2},\"1\":{\"260\":1,\"370\":1}}],[\"byte\",{\"0\":{\"338\":2,\"834\":2},\"1\":{\"89\":1,\"246\":1,\"319\":1,\"326\":1,\"338\":1,\"345\":1}}],[\"by\",{\"0\":{\"80\":2,\"125\":2,\"126\":2,\"161\":2,\"189\":2,\"197\":2,\"252\":2,\"506\":2,\"615\":2,\"632\":2},\"1\":{\"0\":1,\"5\":1,\"11\":1,\"19\":1,\"35\":1,\"81\":1,\"95\":2,\"104\":1,\"180\":1,\"210\":1,\"220\":1,\"248\":1,\"249\":1,\"252\":1,\"297\":1,\"303\":1,\"307\":1,\"341\":1,\"343\":1,\"368\":1,\"396\":1,\"412\":1,\"421\":1,\"427\":1,\"428\":1,\"429\":1,\"430\":1,\"432\":1,\"490\":1}}],[\"ok\",{\"1\":{\"537\":1,\"540\":1,\"541\":1}}],[\"observable\",{\"1\":{\"503\":1}}],[\"observe\",{\"1\":{\"503\":1}}],[\"object\",{\"0\":{\"98\":2},\"1\":{\"83\":1,\"98\":1,\"109\":1,\"122\":1,\"313\":1}}],[\"our\",{\"1\":{\"512\":1}}],[\"ours\",{\"1\":{\"414\":1}}],[\"outputs\",{\"0\":{\"426\":2,\"467\":2},\"1\":{\"426\":1,\"467\":1}}],[\"outside\",{\"0\":{\"174\":2,\"446\":2},\"1\":{\"68\":1,\"422\":1,\"508\":1,\"810\":1}}],[\"out\",{\"0\":{\"137\":2,\"588\":2,\"835\":2},\"1\":{\"56\":1,\"163\":1,\"183\":1,\"184\":1,\"259\":1,\"299\":1,\"309\":1,\"314\":1,\"451\":1,\"471\":1,\"502\":1,\"538\":1,\"540\":1,\"541\":1,\"687\":2}}],[\"outcomes\",{\"0\":{\"295\":2,\"341\":2,\"344\":2,\"668\":2,\"682\":2,\"683\":2},\"1\":{\"682\":1,\"789\":1}}],[\"outcome\",{\"0\":{\"27\":2,\"283\":2,\"290\":2,\"293\":2,\"294\":2,\"307\":2,\"311\":2,\"312\":2,\"313\":2,\"324\":2,\"340\":2,\"359\":2,\"360\":2,\"433\":2,\"470\":2,\"535\":2,\"637\":2,\"653\":2,\"669\":2,\"722\":2,\"723\":2,\"744\":2,\"745\":2,\"763\":2,\"785\":2,\"788\":2,\"803\":2,\"825\":2,\"828\":2},\"1\":{\"84\":1,\"136\":1,\"276\":1,\"282\":2,\"290\":1,\"293\":1,\"294\":1,\"295\":1,\"298\":1,\"310\":1,\"311\":1,\"312\":1,\"313\":1,\"314\":1,\"316\":1,\"317\":1,\"318\":1,\"324\":1,\"328\":2,\"329\":1,\"330\":1,\"331\":1,\"332\":1,\"333\":1,\"336\":1,\"337\":2,\"338\":1,\"339\":1,\"340\":1,\"344\":2,\"345\":1,\"347\":1,\"350\":1,\"351\":1,\"352\":2,\"353\":1,\"354\":1,\"355\":1,\"359\":2,\"360\":2,\"361\":2,\"362\":2,\"363\":2,\"364\":1,\"365\":1,\"366\":1,\"367\":2,\"368\":2,\"369\":2,\"370\":1,\"432\":1,\"433\":2,\"470\":1,\"507\":1,\"657\":1,\"683\":1,\"744\":1,\"745\":1,\"814\":1,\"828\":1}}],[\"old\",{\"1\":{\"367\":1,\"369\":1}}],[\"owes\",{\"1\":{\"340\":1,\"828\":1}}],[\"owns\",{\"1\":{\"651\":1}}],[\"owner\",{\"0\":{\"487\":2}}],[\"own\",{\"0\":{\"222\":2,\"342\":2,\"505\":2,\"832\":2},\"1\":{\"61\":1,\"70\":1,\"302\":1,\"365\":1,\"473\":1,\"490\":2,\"505\":1,\"509\":1,\"829\":1}}],[\"overdue\",{\"0\":{\"485\":2},\"1\":{\"485\":1}}],[\"over\",{\"0\":{\"554\":2,\"561\":2},\"1\":{\"269\":1,\"341\":1,\"370\":1,\"436\":1,\"608\":1,\"609\":1,\"610\":1,\"702\":1,\"811\":1}}],[\"oauth2\",{\"1\":{\"81\":1}}],[\"otherwise\",{\"1\":{\"512\":1,\"605\":1,\"606\":1,\"611\":1}}],[\"others\",{\"1\":{\"334\":1}}],[\"other\",{\"0\":{\"95\":2,\"136\":2,\"292\":2,\"357\":2},\"1\":{\"29\":1,\"66\":1,\"93\":1,\"124\":1,\"130\":1,\"133\":1,\"141\":1,\"150\":1,\"184\":1,\"200\":1,\"211\":1,\"229\":1,\"257\":1,\"259\":1,\"308\":1,\"322\":1,\"337\":1,\"357\":1,\"433\":1,\"439\":1,\"443\":1,\"445\":1,\"465\":1,\"485\":1,\"506\":1,\"546\":1,\"568\":1,\"572\":1}}],[\"orders\",{\"0\":{\"457\":2}}],[\"order\",{\"0\":{\"157\":2,\"167\":2,\"168\":2,\"417\":2,\"427\":2,\"428\":2,\"429\":2,\"430\":2,\"432\":2,\"461\":2,\"491\":2},\"1\":{\"123\":1,\"157\":1,\"167\":1,\"168\":1,\"176\":1,\"199\":1,\"319\":1,\"326\":1,\"426\":1,\"427\":1,\"437\":1,\"457\":1,\"465\":1,\"485\":1,\"491\":1,\"512\":1,\"702\":1,\"792\":1,\"804\":1}}],[\"or\",{\"0\":{\"191\":2,\"483\":2,\"653\":2,\"663\":2,\"689\":2,\"697\":2},\"1\":{\"27\":1,\"35\":1,\"46\":1,\"52\":1,\"54\":1,\"92\":1,\"95\":1,\"103\":1,\"106\":1,\"115\":2,\"116\":1,\"122\":1,\"130\":2,\"133\":1,\"139\":1,\"145\":1,\"157\":1,\"158\":1,\"159\":1,\"161\":1,\"186\":2,\"191\":1,\"198\":1,\"202\":1,\"239\":1,\"241\":1,\"251\":2,\"254\":1,\"266\":1,\"267\":2,\"268\":1,\"269\":1,\"281\":1,\"290\":1,\"297\":1,\"299\":1,\"300\":1,\"302\":1,\"307\":1,\"314\":2,\"317\":1,\"325\":1,\"326\":2,\"328\":1,\"333\":1,\"356\":1,\"358\":1,\"360\":1,\"364\":1,\"367\":1,\"368\":1,\"369\":1,\"376\":1,\"386\":1,\"387\":2,\"394\":1,\"397\":1,\"402\":1,\"407\":1,\"410\":1,\"423\":1,\"428\":1,\"429\":1,\"432\":2,\"433\":1,\"434\":1,\"443\":1,\"445\":1,\"446\":1,\"447\":1,\"453\":1,\"456\":1,\"471\":1,\"473\":1,\"489\":1,\"505\":1,\"508\":1,\"657\":1,\"677\":1,\"693\":1,\"700\":1,\"733\":1,\"790\":1,\"807\":1,\"816\":1,\"822\":1,\"828\":1}}],[\"options\",{\"1\":{\"646\":1}}],[\"optional\",{\"0\":{\"23\":2,\"27\":2,\"56\":2,\"116\":2,\"451\":2,\"698\":2},\"1\":{\"701\":1}}],[\"openapi\",{\"0\":{\"651\":2,\"659\":2,\"687\":2,\"696\":2}}],[\"opens\",{\"0\":{\"32\":2},\"1\":{\"79\":1,\"812\":1}}],[\"opened`\",{\"1\":{\"434\":1}}],[\"opened\",{\"0\":{\"434\":2,\"704\":2,\"726\":2},\"1\":{\"31\":1,\"32\":1,\"290\":1,\"352\":1,\"726\":1}}],[\"opening\",{\"0\":{\"31\":2,\"32\":2,\"36\":2},\"1\":{\"32\":1,\"36\":1,\"115\":1,\"397\":1,\"399\":1,\"403\":1,\"410\":1}}],[\"open\",{\"0\":{\"397\":2,\"512\":2,\"570\":2,\"611\":2,\"661\":2,\"772\":2,\"812\":2},\"1\":{\"0\":1,\"29\":1,\"30\":1,\"34\":1,\"51\":1,\"492\":1,\"507\":1,\"512\":1,\"675\":1,\"801\":1,\"802\":1}}],[\"often\",{\"1\":{\"362\":1}}],[\"offending\",{\"1\":{\"55\":1,\"144\":1}}],[\"offered\",{\"0\":{\"399\":2}}],[\"offers\",{\"1\":{\"261\":1}}],[\"offer\",{\"1\":{\"11\":1,\"22\":1,\"61\":1,\"252\":1,\"399\":1,\"400\":1,\"435\":1,\"436\":1,\"625\":1}}],[\"of\",{\"0\":{\"69\":2,\"157\":2,\"184\":2,\"196\":2,\"222\":2,\"267\":2,\"309\":2,\"346\":2,\"351\":2,\"427\":2,\"428\":2,\"429\":2,\"430\":2,\"432\":2,\"445\":2,\"505\":2,\"535\":2,\"609\":2,\"652\":2,\"653\":2,\"688\":2,\"691\":2,\"698\":2,\"830\":2,\"832\":2,\"837\":2,\"840\":2},\"1\":{\"5\":1,\"20\":1,\"24\":1,\"33\":1,\"35\":1,\"43\":1,\"44\":1,\"46\":1,\"50\":1,\"51\":1,\"52\":1,\"53\":1,\"57\":1,\"58\":1,\"61\":1,\"62\":1,\"64\":1,\"68\":1,\"70\":1,\"83\":1,\"101\":1,\"105\":1,\"107\":1,\"113\":1,\"114\":2,\"117\":1,\"118\":1,\"132\":1,\"136\":1,\"140\":1,\"141\":1,\"144\":1,\"150\":1,\"164\":1,\"165\":1,\"166\":1,\"167\":1,\"168\":1,\"176\":1,\"185\":1,\"187\":2,\"189\":1,\"191\":2,\"192\":1,\"193\":2,\"196\":1,\"197\":1,\"200\":1,\"206\":1,\"207\":1,\"208\":2,\"217\":1,\"218\":1,\"226\":1,\"229\":1,\"236\":1,\"241\":1,\"243\":1,\"245\":1,\"246\":1,\"247\":1,\"252\":1,\"253\":1,\"254\":1,\"257\":1,\"258\":1,\"262\":1,\"263\":1,\"267\":1,\"268\":3,\"275\":1,\"282\":2,\"302\":1,\"306\":1,\"307\":1,\"309\":2,\"311\":1,\"314\":1,\"318\":1,\"320\":1,\"323\":1,\"325\":2,\"326\":1,\"334\":1,\"335\":1,\"336\":1,\"337\":1,\"338\":1,\"339\":1,\"342\":1,\"344\":1,\"346\":1,\"351\":1,\"352\":1,\"359\":1,\"360\":1,\"361\":1,\"363\":1,\"365\":1,\"367\":1,\"368\":1,\"371\":2,\"396\":1,\"407\":1,\"421\":1,\"422\":2,\"423\":1,\"426\":2,\"428\":1,\"429\":1,\"433\":2,\"434\":1,\"435\":1,\"444\":1,\"446\":1,\"448\":1,\"457\":1,\"458\":1,\"459\":1,\"465\":2,\"466\":3,\"468\":1,\"473\":1,\"475\":1,\"483\":1,\"488\":1,\"490\":2,\"491\":1,\"492\":2,\"499\":1,\"501\":1,\"502\":1,\"505\":3,\"507\":1,\"508\":1,\"509\":1,\"512\":4,\"533\":1,\"619\":1,\"646\":1,\"656\":1,\"657\":1,\"659\":1,\"692\":1,\"695\":1,\"701\":1,\"702\":1,\"748\":1,\"790\":1,\"792\":1,\"793\":1,\"794\":2,\"796\":1,\"798\":1,\"804\":1,\"805\":1,\"807\":1,\"808\":1,\"810\":1,\"813\":1,\"819\":1,\"820\":1,\"826\":1,\"840\":1}}],[\"only\",{\"0\":{\"29\":2,\"134\":2,\"158\":2,\"173\":2,\"211\":2,\"218\":2,\"240\":2,\"291\":2,\"444\":2,\"448\":2,\"449\":2,\"456\":2,\"502\":2,\"508\":2,\"560\":2},\"1\":{\"199\":1,\"266\":1,\"297\":1,\"300\":1,\"410\":1,\"433\":1,\"469\":1,\"789\":1,\"815\":1,\"826\":1}}],[\"once\",{\"0\":{\"32\":2,\"79\":2,\"91\":2,\"331\":2,\"362\":2,\"363\":2,\"431\":2,\"540\":2},\"1\":{\"11\":1,\"24\":1,\"147\":1,\"157\":1,\"262\":1,\"331\":1,\"334\":1,\"362\":1,\"363\":1,\"379\":1,\"431\":1,\"460\":1}}],[\"ones\",{\"1\":{\"356\":1}}],[\"one\",{\"0\":{\"7\":2,\"30\":2,\"135\":2,\"175\":4,\"201\":2,\"204\":2,\"226\":2,\"283\":2,\"290\":2,\"299\":2,\"306\":2,\"465\":2,\"471\":2,\"487\":2,\"690\":2,\"691\":2},\"1\":{\"0\":1,\"5\":1,\"20\":1,\"30\":1,\"32\":1,\"35\":1,\"44\":1,\"47\":1,\"79\":1,\"83\":1,\"86\":1,\"109\":1,\"119\":1,\"120\":1,\"124\":1,\"150\":1,\"167\":1,\"168\":1,\"169\":1,\"170\":1,\"175\":2,\"177\":1,\"201\":1,\"204\":1,\"225\":1,\"226\":1,\"229\":2,\"246\":1,\"247\":1,\"265\":1,\"269\":1,\"282\":3,\"290\":1,\"299\":1,\"306\":1,\"337\":1,\"343\":1,\"359\":1,\"367\":1,\"371\":1,\"426\":1,\"437\":1,\"439\":2,\"459\":1,\"465\":1,\"466\":1,\"471\":1,\"488\":1,\"694\":1,\"695\":1,\"748\":1,\"792\":2,\"796\":1,\"801\":1,\"802\":1,\"808\":3,\"829\":1}}],[\"on\",{\"1\":{\"0\":2,\"5\":2,\"29\":1,\"70\":1,\"94\":1,\"162\":1,\"196\":1,\"229\":1,\"238\":1,\"246\":1,\"325\":1,\"391\":1,\"393\":1,\"398\":1,\"400\":1,\"402\":1,\"438\":1,\"439\":2,\"458\":1,\"472\":1,\"477\":1,\"479\":1,\"480\":1,\"481\":1,\"482\":1,\"486\":1,\"487\":1,\"488\":1,\"493\":1,\"735\":1,\"804\":1,\"814\":1}}],[\"platform\",{\"1\":{\"822\":1,\"827\":1}}],[\"plain\",{\"1\":{\"790\":1}}],[\"places\",{\"1\":{\"119\":1,\"120\":1,\"123\":1}}],[\"place\",{\"1\":{\"57\":1,\"58\":1,\"124\":1,\"268\":2,\"318\":1,\"412\":1}}],[\"plus\",{\"1\":{\"173\":1,\"204\":1}}],[\"publish\",{\"1\":{\"407\":1,\"419\":1,\"422\":1,\"424\":1,\"431\":1,\"433\":1,\"434\":1,\"469\":1}}],[\"published\",{\"0\":{\"508\":2},\"1\":{\"189\":1,\"508\":1}}],[\"put\",{\"1\":{\"100\":1,\"165\":1,\"327\":1,\"358\":1,\"423\":1}}],[\"purpose\",{\"0\":{\"21\":2,\"22\":2}}],[\"possible\",{\"0\":{\"183\":2,\"186\":2},\"1\":{\"180\":1,\"183\":1,\"186\":1,\"187\":1}}],[\"posts\",{\"0\":{\"836\":2}}],[\"postal\",{\"0\":{\"126\":2,\"127\":2,\"128\":2,\"198\":2,\"447\":2,\"645\":2},\"1\":{\"126\":2,\"127\":2,\"128\":1,\"157\":1,\"158\":1,\"186\":1,\"198\":2,\"199\":1,\"447\":1}}],[\"post\",{\"0\":{\"80\":2,\"656\":2,\"657\":2,\"658\":2,\"675\":2,\"677\":2,\"679\":2,\"680\":2,\"683\":2,\"693\":2,\"694\":2,\"695\":2,\"700\":2},\"1\":{\"80\":1,\"357\":1}}],[\"pound\",{\"0\":{\"177\":2}}],[\"pointer\",{\"1\":{\"24\":1,\"35\":1,\"412\":1}}],[\"per\",{\"0\":{\"30\":2,\"79\":2,\"160\":2,\"210\":2,\"226\":2,\"831\":2},\"1\":{\"64\":1,\"147\":1,\"431\":1,\"748\":1}}],[\"page\",{\"1\":{\"414\":1,\"512\":2}}],[\"pausing\",{\"0\":{\"372\":2}}],[\"pause\",{\"0\":{\"383\":2,\"389\":2,\"476\":2,\"581\":2,\"689\":2},\"1\":{\"376\":1,\"381\":1,\"389\":1,\"425\":1,\"693\":1}}],[\"paused\",{\"0\":{\"172\":2,\"384\":2,\"385\":2,\"386\":2,\"477\":2,\"553\":2,\"594\":2,\"712\":2,\"734\":2},\"1\":{\"172\":1,\"377\":1,\"378\":1,\"383\":1,\"384\":1,\"385\":1,\"386\":1,\"387\":1,\"397\":1,\"476\":1,\"477\":1}}],[\"pauses\",{\"0\":{\"376\":2,\"404\":2,\"575\":2},\"1\":{\"164\":1,\"211\":1,\"404\":1}}],[\"passed\",{\"0\":{\"503\":2},\"1\":{\"270\":1,\"403\":1,\"503\":1,\"814\":1}}],[\"passes\",{\"1\":{\"0\":1,\"5\":1}}],[\"pass\",{\"1\":{\"238\":1}}],[\"path\",{\"1\":{\"140\":1,\"813\":1}}],[\"patient\",{\"1\":{\"11\":1}}],[\"params\",{\"0\":{\"37\":2},\"1\":{\"811\":1}}],[\"parameter\",{\"1\":{\"35\":1,\"37\":1}}],[\"parameters`\",{\"1\":{\"33\":1,\"34\":1,\"54\":1,\"117\":1,\"122\":1,\"136\":1,\"236\":1,\"238\":1,\"313\":1,\"350\":1,\"819\":1}}],[\"parameters\",{\"0\":{\"15\":2,\"33\":2,\"117\":2,\"122\":2,\"238\":2,\"239\":2,\"774\":2,\"814\":2},\"1\":{\"34\":1,\"41\":1,\"239\":1}}],[\"parts\",{\"0\":{\"6\":2},\"1\":{\"0\":1,\"5\":2}}],[\"payable\",{\"0\":{\"113\":2},\"1\":{\"113\":1,\"800\":1}}],[\"payments\",{\"0\":{\"700\":2,\"701\":2},\"1\":{\"460\":1}}],[\"payment\",{\"0\":{\"5\":2,\"131\":2,\"236\":2,\"562\":2,\"563\":2,\"564\":2,\"565\":2,\"652\":2,\"661\":2,\"717\":2,\"718\":2,\"719\":2,\"720\":2,\"721\":2,\"739\":2,\"740\":2,\"741\":2,\"742\":2,\"743\":2},\"1\":{\"11\":1,\"123\":1,\"131\":1,\"656\":1,\"675\":1,\"696\":1,\"806\":2,\"812\":1,\"825\":1}}],[\"pays\",{\"1\":{\"0\":1,\"5\":1}}],[\"prints\",{\"0\":{\"49\":2},\"1\":{\"646\":1}}],[\"present\",{\"1\":{\"816\":1}}],[\"presented\",{\"0\":{\"715\":2,\"737\":2}}],[\"presented`\",{\"1\":{\"428\":1}}],[\"pressed\",{\"1\":{\"174\":1}}],[\"presses\",{\"1\":{\"65\":1,\"162\":1,\"176\":1}}],[\"press\",{\"0\":{\"175\":2,\"690\":2,\"768\":2,\"808\":2},\"1\":{\"0\":1,\"5\":1,\"175\":1,\"453\":1,\"694\":1,\"808\":1}}],[\"prefix\",{\"0\":{\"189\":2},\"1\":{\"189\":1}}],[\"precedence\",{\"0\":{\"41\":2}}],[\"program\",{\"1\":{\"646\":1}}],[\"proves\",{\"1\":{\"521\":1}}],[\"prometheus\",{\"0\":{\"672\":2},\"1\":{\"686\":1}}],[\"promise\",{\"1\":{\"512\":1}}],[\"prompt`\",{\"1\":{\"23\":1,\"63\":1}}],[\"prompt\",{\"0\":{\"23\":2,\"63\":2,\"82\":2,\"160\":2,\"163\":2},\"1\":{\"163\":1}}],[\"product\",{\"1\":{\"512\":1}}],[\"produce\",{\"1\":{\"290\":1}}],[\"proceed\",{\"0\":{\"149\":2,\"384\":2,\"543\":2,\"544\":2,\"561\":2,\"708\":2,\"730\":2},\"1\":{\"542\":1,\"543\":1,\"544\":1,\"557\":1,\"561\":1,\"574\":1,\"587\":1}}],[\"process\",{\"0\":{\"229\":2,\"235\":2,\"236\":2,\"237\":2,\"238\":2,\"239\":2,\"240\":2,\"241\":2,\"242\":2,\"243\":2,\"244\":2,\"245\":2,\"246\":2,\"247\":2,\"248\":2,\"249\":2,\"250\":2,\"251\":2,\"252\":2,\"253\":2,\"254\":2,\"255\":2,\"256\":2,\"257\":2,\"258\":2,\"259\":2,\"260\":2,\"261\":2,\"262\":2,\"263\":2,\"264\":2,\"265\":2,\"266\":2,\"267\":2,\"268\":2,\"269\":2,\"270\":2,\"271\":2,\"272\":2,\"273\":2,\"274\":2,\"275\":2,\"276\":2,\"277\":2,\"278\":2,\"279\":2,\"280\":2,\"281\":2,\"518\":2,\"526\":2,\"595\":2,\"689\":2},\"1\":{\"223\":1,\"228\":1,\"236\":1,\"241\":1,\"271\":1,\"272\":1,\"430\":1,\"482\":1,\"693\":1}}],[\"processed\",{\"0\":{\"567\":2},\"1\":{\"220\":1,\"224\":1,\"432\":1,\"450\":1}}],[\"processor\",{\"0\":{\"117\":2,\"122\":2,\"240\":2,\"245\":2,\"247\":2,\"248\":2,\"249\":2,\"250\":2,\"251\":2,\"252\":2,\"253\":2,\"280\":2,\"449\":2,\"636\":2,\"696\":2,\"774\":2,\"775\":2,\"776\":2,\"814\":2,\"815\":2,\"816\":2},\"1\":{\"229\":1,\"235\":1,\"239\":1,\"240\":1,\"242\":1,\"243\":1,\"247\":1,\"248\":1,\"249\":1,\"250\":1,\"251\":1,\"252\":1,\"253\":1,\"261\":1,\"315\":1,\"439\":1,\"447\":1,\"449\":1,\"456\":1,\"687\":1,\"696\":1,\"739\":1,\"740\":1,\"741\":1,\"742\":1,\"814\":1}}],[\"processing\",{\"0\":{\"228\":2,\"241\":2,\"270\":2,\"454\":2,\"482\":2},\"1\":{\"67\":1,\"68\":1,\"225\":1,\"270\":1,\"272\":1,\"273\":1,\"291\":1,\"454\":1,\"456\":1,\"482\":1,\"485\":1,\"540\":1,\"554\":1,\"555\":1,\"556\":1,\"562\":1,\"563\":1,\"564\":1,\"565\":2,\"566\":1,\"567\":1,\"568\":1,\"572\":1,\"586\":1,\"587\":1,\"589\":1,\"595\":1,\"602\":1,\"603\":1}}],[\"problem\",{\"0\":{\"140\":2,\"327\":2,\"411\":2,\"773\":2,\"813\":2},\"1\":{\"104\":1,\"140\":2,\"411\":1}}],[\"protocol\",{\"0\":{\"5\":2,\"494\":2,\"840\":2},\"1\":{\"0\":1,\"494\":1,\"512\":2,\"840\":1}}],[\"timed\",{\"0\":{\"588\":2},\"1\":{\"538\":1,\"540\":1,\"541\":1}}],[\"times\",{\"0\":{\"835\":2},\"1\":{\"467\":1,\"491\":1}}],[\"timestamps\",{\"0\":{\"369\":2}}],[\"timestamp\",{\"1\":{\"341\":1,\"367\":1,\"369\":1}}],[\"timestamp`\",{\"1\":{\"341\":1}}],[\"timer\",{\"0\":{\"181\":2,\"182\":2,\"222\":2,\"403\":2,\"404\":2,\"405\":2,\"589\":2},\"1\":{\"178\":1,\"179\":1,\"181\":1,\"182\":1,\"183\":1,\"184\":1,\"185\":1,\"222\":1,\"404\":1,\"405\":1,\"407\":1,\"468\":1}}],[\"timers\",{\"0\":{\"154\":2,\"188\":2,\"468\":2},\"1\":{\"188\":1,\"378\":1,\"491\":1,\"492\":1}}],[\"time\",{\"0\":{\"135\":2,\"185\":2,\"217\":2,\"342\":2,\"345\":2,\"460\":2,\"465\":4,\"466\":2,\"467\":2,\"468\":2,\"469\":2,\"470\":2,\"471\":2,\"472\":2,\"473\":2,\"474\":2,\"475\":2,\"476\":2,\"477\":2,\"478\":2,\"479\":2,\"480\":2,\"481\":2,\"482\":2,\"483\":2,\"484\":2,\"485\":2,\"486\":2,\"487\":2,\"488\":2,\"489\":2,\"490\":2,\"491\":2,\"492\":2,\"493\":2,\"494\":2,\"520\":2,\"531\":2},\"1\":{\"142\":1,\"167\":1,\"168\":1,\"259\":1,\"342\":1,\"363\":1,\"460\":1,\"471\":1,\"490\":1,\"509\":1,\"743\":1,\"792\":1,\"797\":1}}],[\"time`\",{\"1\":{\"133\":1,\"135\":1}}],[\"timeout`\",{\"1\":{\"199\":1,\"207\":1,\"297\":2,\"403\":1}}],[\"timeout\",{\"0\":{\"65\":2,\"142\":2,\"183\":2,\"184\":2,\"207\":2,\"631\":2,\"634\":2,\"639\":2},\"1\":{\"65\":1,\"66\":3,\"270\":1,\"403\":1,\"565\":1,\"567\":1,\"572\":1,\"588\":1,\"589\":1}}],[\"twice\",{\"0\":{\"377\":2,\"577\":2,\"612\":2},\"1\":{\"109\":1,\"438\":1,\"512\":1}}],[\"two\",{\"1\":{\"20\":1,\"65\":1,\"123\":1,\"193\":2,\"282\":1,\"363\":1,\"460\":1,\"466\":1}}],[\"tried\",{\"1\":{\"745\":1}}],[\"try\",{\"0\":{\"669\":2},\"1\":{\"330\":2,\"683\":1}}],[\"transaction\",{\"0\":{\"315\":2}}],[\"trace\",{\"1\":{\"103\":1,\"358\":1}}],[\"traceparent\",{\"0\":{\"87\":2}}],[\"treat\",{\"1\":{\"90\":1,\"97\":1,\"121\":1,\"122\":1,\"259\":1,\"262\":1,\"264\":1,\"269\":1,\"324\":1,\"465\":1}}],[\"truth\",{\"1\":{\"70\":1}}],[\"tls\",{\"1\":{\"81\":1}}],[\"turns\",{\"1\":{\"371\":1}}],[\"turn\",{\"1\":{\"46\":1}}],[\"type`\",{\"1\":{\"133\":1,\"134\":1,\"135\":1}}],[\"types\",{\"0\":{\"129\":2,\"131\":2,\"132\":2}}],[\"types`\",{\"1\":{\"123\":2,\"129\":1,\"130\":1,\"131\":1}}],[\"type\",{\"0\":{\"44\":2,\"130\":2,\"133\":2,\"134\":2,\"135\":2,\"140\":2,\"192\":2,\"237\":2,\"319\":2,\"641\":2,\"786\":2,\"826\":2},\"1\":{\"33\":1,\"43\":1,\"44\":1,\"131\":1,\"132\":1,\"192\":1,\"199\":1,\"237\":1,\"319\":1,\"326\":1,\"422\":1}}],[\"target\",{\"1\":{\"501\":2,\"502\":1,\"505\":1,\"510\":1}}],[\"table\",{\"0\":{\"837\":2},\"1\":{\"189\":1}}],[\"taken\",{\"1\":{\"212\":1}}],[\"take\",{\"1\":{\"64\":1,\"65\":1,\"66\":1,\"70\":1,\"96\":1,\"115\":1,\"161\":1,\"186\":1,\"187\":1,\"189\":1,\"318\":1,\"321\":1,\"322\":1,\"326\":1,\"413\":1}}],[\"takes\",{\"0\":{\"28\":2,\"542\":2,\"671\":2},\"1\":{\"150\":1,\"282\":1,\"685\":1,\"827\":1}}],[\"tagged\",{\"1\":{\"28\":1,\"798\":1}}],[\"tag\",{\"0\":{\"28\":2}}],[\"task\",{\"0\":{\"23\":2,\"63\":2}}],[\"towards\",{\"1\":{\"799\":1}}],[\"touch\",{\"1\":{\"407\":1}}],[\"told\",{\"1\":{\"260\":1,\"282\":3,\"424\":1,\"739\":1}}],[\"tolerates\",{\"0\":{\"101\":2,\"102\":2,\"355\":2}}],[\"tokenization\",{\"0\":{\"653\":2},\"1\":{\"657\":1,\"826\":1}}],[\"tokenize\",{\"0\":{\"244\":2,\"697\":2},\"1\":{\"110\":1,\"111\":1,\"235\":1,\"700\":1,\"790\":1}}],[\"tokenizes\",{\"0\":{\"110\":2}}],[\"token\",{\"0\":{\"133\":2,\"134\":2,\"135\":2,\"237\":2,\"786\":2,\"826\":2},\"1\":{\"166\":1,\"237\":1,\"315\":1,\"826\":1}}],[\"tools\",{\"0\":{\"681\":2}}],[\"tool\",{\"0\":{\"667\":2,\"787\":2,\"827\":2},\"1\":{\"681\":1}}],[\"too\",{\"0\":{\"541\":2,\"586\":2},\"1\":{\"112\":1,\"118\":1,\"177\":1,\"227\":1,\"460\":1}}],[\"together\",{\"0\":{\"24\":2}}],[\"to\",{\"0\":{\"7\":2,\"9\":2,\"35\":2,\"45\":2,\"122\":2,\"135\":2,\"196\":2,\"245\":2,\"270\":2,\"272\":2,\"449\":2,\"552\":2,\"557\":2,\"566\":2,\"599\":2,\"600\":2,\"617\":2,\"836\":2},\"1\":{\"3\":1,\"11\":1,\"20\":1,\"22\":1,\"29\":1,\"30\":1,\"34\":1,\"37\":1,\"38\":1,\"39\":1,\"51\":1,\"67\":1,\"68\":6,\"70\":5,\"81\":2,\"89\":1,\"114\":1,\"128\":1,\"150\":1,\"173\":1,\"176\":2,\"179\":1,\"186\":1,\"194\":1,\"196\":1,\"223\":1,\"226\":1,\"228\":1,\"235\":2,\"239\":1,\"243\":1,\"260\":1,\"276\":1,\"308\":2,\"330\":2,\"334\":1,\"335\":1,\"344\":1,\"345\":1,\"361\":1,\"397\":1,\"399\":2,\"408\":1,\"414\":1,\"420\":1,\"439\":1,\"445\":1,\"447\":1,\"448\":1,\"449\":2,\"456\":1,\"457\":1,\"486\":1,\"487\":1,\"495\":2,\"504\":1,\"506\":1,\"510\":1,\"687\":1,\"729\":1,\"730\":1,\"739\":1,\"806\":1,\"811\":1,\"814\":1,\"824\":2}}],[\"tell\",{\"0\":{\"663\":2},\"1\":{\"450\":1,\"458\":1,\"512\":1,\"677\":1}}],[\"tells\",{\"0\":{\"307\":2,\"425\":2,\"603\":2},\"1\":{\"414\":1,\"792\":1,\"820\":1,\"822\":1}}],[\"telephone\",{\"1\":{\"0\":1,\"5\":1,\"808\":1}}],[\"terminal\",{\"0\":{\"277\":2,\"280\":2,\"296\":2},\"1\":{\"488\":1,\"821\":1}}],[\"ten\",{\"0\":{\"89\":2},\"1\":{\"421\":1,\"818\":1}}],[\"text\",{\"0\":{\"48\":2,\"672\":2,\"838\":2},\"1\":{\"45\":1,\"48\":1,\"49\":1,\"56\":1,\"62\":1,\"101\":1,\"161\":1,\"327\":1,\"355\":1,\"424\":1,\"686\":1}}],[\"templates\",{\"0\":{\"52\":2},\"1\":{\"499\":1,\"811\":1}}],[\"template\",{\"0\":{\"45\":2,\"53\":2},\"1\":{\"42\":1,\"52\":1,\"53\":1,\"63\":1}}],[\"test\",{\"0\":{\"508\":2},\"1\":{\"0\":1,\"508\":1,\"510\":1,\"659\":1}}],[\"three\",{\"1\":{\"229\":2,\"651\":1}}],[\"throughout\",{\"0\":{\"413\":2}}],[\"through\",{\"1\":{\"211\":1,\"381\":1,\"404\":1,\"439\":1,\"475\":1,\"476\":1,\"484\":1}}],[\"than\",{\"1\":{\"29\":1,\"127\":1,\"130\":1,\"133\":1,\"164\":1,\"198\":2,\"200\":1,\"257\":1,\"320\":1,\"325\":3,\"326\":1,\"357\":1,\"369\":1,\"443\":1,\"445\":1,\"471\":1,\"506\":1}}],[\"that\",{\"0\":{\"1\":2},\"1\":{\"0\":2,\"3\":1,\"5\":2,\"11\":1,\"25\":1,\"26\":1,\"27\":1,\"28\":1,\"30\":1,\"31\":1,\"32\":2,\"35\":1,\"36\":1,\"42\":1,\"44\":1,\"45\":1,\"47\":1,\"53\":1,\"55\":1,\"56\":1,\"61\":1,\"62\":1,\"69\":1,\"79\":1,\"84\":1,\"90\":1,\"92\":1,\"93\":1,\"94\":2,\"95\":1,\"97\":1,\"99\":1,\"102\":1,\"103\":1,\"105\":1,\"109\":1,\"113\":1,\"119\":1,\"120\":1,\"121\":1,\"128\":1,\"130\":1,\"136\":1,\"138\":1,\"140\":1,\"146\":1,\"158\":1,\"166\":1,\"169\":1,\"171\":1,\"174\":1,\"180\":1,\"185\":1,\"186\":2,\"188\":1,\"189\":1,\"191\":1,\"192\":1,\"194\":1,\"197\":1,\"198\":1,\"199\":1,\"202\":1,\"206\":1,\"207\":1,\"208\":1,\"212\":1,\"217\":1,\"218\":1,\"220\":2,\"229\":1,\"241\":2,\"242\":1,\"247\":1,\"248\":1,\"249\":1,\"254\":1,\"264\":1,\"267\":1,\"268\":1,\"269\":1,\"275\":1,\"281\":1,\"282\":1,\"290\":1,\"296\":1,\"299\":1,\"302\":1,\"306\":1,\"324\":1,\"329\":1,\"336\":1,\"340\":1,\"342\":1,\"344\":1,\"347\":1,\"350\":1,\"352\":1,\"356\":1,\"361\":1,\"364\":1,\"370\":1,\"379\":1,\"388\":1,\"396\":1,\"406\":1,\"408\":1,\"409\":1,\"414\":1,\"424\":1,\"429\":1,\"433\":1,\"437\":1,\"438\":1,\"455\":1,\"460\":1,\"468\":1,\"478\":1,\"486\":1,\"487\":1,\"490\":1,\"491\":1,\"494\":1,\"495\":1,\"501\":1,\"502\":2,\"503\":1,\"506\":1,\"508\":1,\"510\":1,\"512\":1,\"738\":1,\"795\":1,\"804\":1,\"807\":1,\"810\":1,\"828\":1}}],[\"thing\",{\"1\":{\"229\":1,\"380\":1,\"460\":1}}],[\"things\",{\"0\":{\"1\":2},\"1\":{\"229\":1,\"460\":1}}],[\"this\",{\"0\":{\"195\":2,\"660\":2},\"1\":{\"0\":1,\"5\":2,\"11\":1,\"157\":1,\"212\":1,\"371\":1,\"422\":1,\"427\":1,\"506\":1,\"512\":1,\"674\":1,\"805\":1}}],[\"these\",{\"1\":{\"200\":1,\"512\":1}}],[\"then\",{\"0\":{\"193\":2,\"426\":4},\"1\":{\"41\":2,\"94\":1,\"196\":1,\"263\":1,\"426\":2,\"428\":1,\"432\":1,\"456\":1}}],[\"there\",{\"0\":{\"833\":2},\"1\":{\"35\":1,\"330\":1,\"414\":1}}],[\"their\",{\"0\":{\"132\":2,\"342\":2,\"552\":2},\"1\":{\"5\":1,\"60\":1,\"168\":1,\"176\":1,\"302\":1,\"458\":1,\"465\":1,\"491\":1}}],[\"them\",{\"1\":{\"0\":1,\"5\":1,\"314\":1,\"371\":1,\"414\":1,\"512\":1,\"646\":1}}],[\"they\",{\"1\":{\"0\":1,\"5\":1,\"167\":1,\"791\":1,\"825\":1}}],[\"the\",{\"0\":{\"4\":2,\"6\":2,\"22\":2,\"34\":2,\"51\":2,\"59\":2,\"83\":2,\"90\":2,\"92\":2,\"103\":2,\"115\":2,\"118\":2,\"137\":2,\"139\":2,\"140\":2,\"141\":2,\"142\":2,\"143\":2,\"144\":2,\"163\":2,\"165\":2,\"185\":2,\"188\":2,\"196\":2,\"208\":2,\"211\":2,\"216\":2,\"235\":2,\"236\":2,\"237\":2,\"238\":2,\"240\":4,\"245\":2,\"251\":2,\"258\":2,\"267\":2,\"270\":2,\"272\":2,\"273\":2,\"281\":2,\"285\":4,\"293\":2,\"295\":2,\"300\":2,\"306\":2,\"307\":2,\"310\":2,\"311\":2,\"312\":2,\"313\":2,\"314\":2,\"315\":2,\"316\":2,\"339\":2,\"350\":2,\"370\":2,\"378\":2,\"380\":2,\"382\":2,\"391\":2,\"393\":2,\"398\":2,\"401\":2,\"402\":2,\"403\":2,\"405\":2,\"410\":2,\"420\":2,\"432\":2,\"443\":2,\"449\":4,\"455\":2,\"457\":2,\"466\":2,\"473\":2,\"475\":2,\"480\":2,\"482\":2,\"488\":2,\"493\":2,\"494\":2,\"504\":2,\"505\":2,\"534\":2,\"535\":2,\"560\":2,\"566\":2,\"567\":2,\"569\":2,\"576\":2,\"579\":2,\"580\":2,\"590\":2,\"592\":2,\"593\":2,\"595\":2,\"596\":2,\"599\":2,\"601\":2,\"602\":2,\"609\":2,\"614\":2,\"618\":2,\"652\":2,\"653\":2,\"662\":2,\"663\":6,\"664\":2,\"665\":2,\"666\":2,\"667\":2,\"688\":2,\"691\":2,\"830\":2,\"834\":2,\"836\":4,\"837\":4,\"838\":2,\"840\":2},\"1\":{\"0\":5,\"5\":5,\"11\":2,\"19\":1,\"20\":1,\"21\":1,\"22\":4,\"23\":1,\"24\":1,\"25\":1,\"26\":1,\"27\":3,\"28\":1,\"29\":1,\"30\":1,\"31\":1,\"32\":3,\"33\":1,\"34\":1,\"35\":2,\"36\":1,\"37\":2,\"38\":2,\"39\":2,\"40\":1,\"41\":4,\"42\":1,\"43\":1,\"44\":3,\"45\":2,\"46\":1,\"47\":1,\"48\":2,\"49\":1,\"50\":2,\"51\":1,\"52\":2,\"53\":2,\"54\":1,\"55\":2,\"56\":2,\"57\":3,\"58\":3,\"59\":4,\"60\":1,\"61\":2,\"62\":2,\"63\":3,\"64\":2,\"65\":2,\"66\":2,\"67\":4,\"68\":1,\"69\":1,\"70\":7,\"79\":1,\"80\":2,\"81\":1,\"82\":2,\"83\":4,\"84\":5,\"85\":3,\"86\":3,\"87\":1,\"88\":2,\"89\":1,\"90\":2,\"91\":2,\"92\":4,\"93\":1,\"94\":2,\"95\":1,\"96\":1,\"97\":1,\"99\":1,\"101\":1,\"103\":3,\"105\":3,\"106\":1,\"107\":2,\"108\":1,\"109\":2,\"110\":1,\"111\":1,\"112\":1,\"113\":2,\"114\":6,\"115\":3,\"116\":1,\"117\":2,\"118\":4,\"119\":1,\"120\":1,\"121\":1,\"122\":1,\"123\":2,\"124\":2,\"125\":2,\"126\":2,\"127\":1,\"128\":1,\"129\":1,\"130\":1,\"131\":2,\"132\":1,\"133\":1,\"134\":2,\"135\":2,\"136\":2,\"137\":2,\"138\":2,\"139\":2,\"140\":4,\"141\":2,\"142\":2,\"143\":2,\"144\":3,\"145\":1,\"146\":2,\"147\":1,\"148\":3,\"149\":2,\"150\":7,\"157\":6,\"158\":2,\"159\":2,\"160\":4,\"161\":1,\"162\":2,\"163\":3,\"164\":1,\"165\":4,\"166\":3,\"167\":3,\"168\":2,\"169\":2,\"170\":2,\"171\":1,\"172\":2,\"173\":3,\"174\":1,\"175\":1,\"176\":4,\"177\":2,\"178\":3,\"179\":2,\"180\":3,\"181\":2,\"182\":2,\"183\":1,\"184\":1,\"185\":2,\"186\":4,\"187\":2,\"188\":4,\"189\":4,\"190\":1,\"191\":1,\"192\":2,\"193\":2,\"194\":1,\"195\":2,\"196\":2,\"197\":3,\"198\":2,\"199\":3,\"200\":1,\"201\":2,\"202\":1,\"203\":2,\"204\":2,\"205\":3,\"206\":3,\"207\":3,\"208\":3,\"209\":2,\"210\":2,\"211\":2,\"212\":2,\"215\":4,\"216\":3,\"217\":2,\"218\":2,\"219\":1,\"220\":2,\"221\":2,\"222\":3,\"223\":3,\"224\":1,\"225\":1,\"226\":5,\"227\":2,\"228\":3,\"229\":5,\"235\":2,\"236\":7,\"237\":2,\"238\":2,\"239\":2,\"240\":2,\"241\":2,\"242\":2,\"243\":4,\"244\":1,\"245\":4,\"246\":1,\"247\":2,\"251\":1,\"253\":1,\"254\":2,\"255\":1,\"256\":1,\"257\":2,\"258\":3,\"259\":1,\"260\":2,\"261\":2,\"262\":2,\"263\":2,\"264\":1,\"265\":1,\"266\":1,\"267\":2,\"268\":2,\"269\":1,\"270\":2,\"271\":2,\"272\":3,\"273\":3,\"274\":1,\"275\":3,\"276\":3,\"277\":2,\"278\":2,\"279\":2,\"280\":4,\"281\":3,\"282\":3,\"290\":1,\"291\":2,\"292\":1,\"293\":2,\"294\":1,\"295\":2,\"296\":1,\"297\":1,\"298\":1,\"299\":1,\"300\":3,\"301\":2,\"302\":3,\"303\":2,\"304\":2,\"305\":2,\"306\":3,\"307\":6,\"308\":1,\"309\":2,\"310\":3,\"311\":4,\"312\":2,\"313\":4,\"314\":2,\"315\":2,\"316\":1,\"317\":1,\"318\":3,\"319\":2,\"320\":1,\"321\":1,\"322\":1,\"323\":1,\"324\":1,\"325\":1,\"326\":1,\"327\":1,\"328\":2,\"329\":2,\"330\":1,\"331\":2,\"332\":2,\"333\":2,\"334\":5,\"335\":3,\"336\":2,\"337\":2,\"338\":1,\"339\":3,\"340\":1,\"341\":1,\"342\":2,\"343\":1,\"345\":1,\"350\":1,\"351\":1,\"352\":1,\"355\":1,\"359\":1,\"363\":1,\"364\":1,\"366\":1,\"370\":2,\"371\":2,\"376\":3,\"377\":2,\"378\":4,\"379\":1,\"380\":4,\"381\":2,\"382\":2,\"383\":2,\"384\":2,\"385\":2,\"386\":2,\"387\":3,\"388\":3,\"389\":1,\"390\":1,\"391\":2,\"392\":2,\"393\":2,\"394\":2,\"395\":3,\"396\":2,\"397\":3,\"398\":2,\"399\":5,\"400\":3,\"401\":4,\"402\":3,\"403\":3,\"404\":2,\"405\":3,\"406\":4,\"407\":1,\"408\":1,\"409\":1,\"410\":2,\"411\":1,\"412\":3,\"413\":2,\"414\":1,\"419\":1,\"420\":2,\"421\":2,\"422\":2,\"423\":4,\"424\":2,\"425\":2,\"426\":6,\"427\":3,\"428\":4,\"429\":3,\"430\":3,\"431\":1,\"432\":5,\"433\":3,\"434\":3,\"435\":2,\"436\":2,\"437\":2,\"438\":1,\"439\":4,\"443\":2,\"444\":5,\"445\":2,\"446\":2,\"447\":2,\"448\":4,\"449\":2,\"450\":2,\"451\":2,\"452\":1,\"453\":2,\"454\":2,\"455\":2,\"456\":4,\"457\":2,\"458\":2,\"459\":1,\"460\":2,\"465\":4,\"466\":4,\"467\":5,\"468\":1,\"469\":2,\"470\":3,\"471\":1,\"472\":1,\"473\":3,\"474\":2,\"475\":2,\"476\":2,\"477\":1,\"478\":3,\"479\":1,\"480\":3,\"481\":2,\"482\":3,\"483\":3,\"484\":1,\"485\":2,\"486\":1,\"487\":1,\"488\":3,\"489\":1,\"490\":2,\"491\":3,\"492\":4,\"493\":2,\"494\":2,\"499\":2,\"500\":1,\"501\":2,\"502\":2,\"503\":1,\"504\":4,\"505\":3,\"506\":2,\"507\":3,\"508\":1,\"509\":4,\"510\":3,\"511\":2,\"512\":6,\"533\":1,\"625\":2,\"646\":1,\"651\":1,\"656\":1,\"657\":1,\"659\":2,\"676\":1,\"677\":3,\"678\":1,\"679\":1,\"680\":1,\"681\":1,\"687\":1,\"692\":1,\"695\":1,\"696\":2,\"729\":1,\"730\":1,\"734\":1,\"737\":1,\"738\":2,\"739\":2,\"740\":1,\"741\":1,\"742\":1,\"744\":1,\"745\":1,\"746\":1,\"747\":1,\"789\":1,\"790\":1,\"792\":2,\"793\":2,\"794\":1,\"796\":1,\"798\":2,\"799\":1,\"800\":1,\"803\":2,\"804\":3,\"805\":1,\"807\":1,\"808\":1,\"810\":1,\"811\":1,\"813\":2,\"814\":3,\"815\":2,\"816\":2,\"819\":2,\"820\":1,\"822\":2,\"823\":2,\"825\":2,\"828\":1,\"829\":2,\"840\":1}}],[\"auth\",{\"0\":{\"759\":2,\"799\":2}}],[\"authentication\",{\"0\":{\"622\":2,\"655\":2,\"673\":2,\"699\":2}}],[\"authenticated\",{\"0\":{\"166\":2}}],[\"authenticate\",{\"1\":{\"81\":1}}],[\"authenticates\",{\"0\":{\"81\":2},\"1\":{\"799\":1}}],[\"authorized\",{\"1\":{\"506\":1}}],[\"advances\",{\"1\":{\"509\":1}}],[\"advance\",{\"0\":{\"490\":2,\"491\":2,\"492\":2,\"756\":2,\"796\":2}}],[\"added\",{\"0\":{\"58\":2,\"66\":2}}],[\"arrival\",{\"1\":{\"465\":1}}],[\"are\",{\"0\":{\"25\":2,\"27\":2,\"33\":2,\"46\":2,\"52\":2,\"54\":2,\"56\":2,\"57\":2,\"58\":2,\"66\":2,\"69\":2,\"93\":2,\"96\":2,\"105\":2,\"109\":2,\"114\":2,\"119\":2,\"120\":2,\"123\":2,\"166\":2,\"170\":2,\"171\":2,\"174\":2,\"179\":2,\"188\":2,\"238\":2,\"269\":2,\"297\":2,\"323\":2,\"327\":2,\"338\":2,\"363\":2,\"365\":2,\"366\":2,\"411\":2,\"412\":2,\"422\":2,\"423\":2,\"424\":2,\"445\":2,\"499\":2,\"501\":2,\"505\":2,\"555\":2,\"556\":2,\"831\":2},\"1\":{\"130\":1,\"174\":1,\"414\":1,\"439\":1,\"460\":1,\"492\":1,\"727\":1,\"792\":1,\"817\":1,\"821\":1,\"824\":1}}],[\"ahead\",{\"1\":{\"367\":1,\"369\":1}}],[\"away\",{\"0\":{\"239\":2}}],[\"amex\",{\"1\":{\"129\":1,\"130\":1}}],[\"amount\",{\"0\":{\"59\":2,\"74\":2,\"106\":2,\"107\":2,\"108\":2,\"110\":2,\"111\":2,\"114\":2,\"115\":2,\"148\":2,\"243\":2,\"244\":2,\"750\":2,\"790\":2},\"1\":{\"59\":2,\"61\":1,\"112\":1,\"114\":1,\"115\":1,\"133\":1,\"134\":1,\"135\":1,\"236\":1,\"243\":1,\"244\":1,\"727\":1,\"826\":1}}],[\"among\",{\"1\":{\"41\":1}}],[\"alive\",{\"0\":{\"670\":2},\"1\":{\"684\":1}}],[\"alike\",{\"0\":{\"453\":2},\"1\":{\"453\":1}}],[\"aloud\",{\"0\":{\"327\":2},\"1\":{\"801\":1,\"813\":1}}],[\"alone\",{\"1\":{\"215\":1,\"512\":1}}],[\"alphabet\",{\"0\":{\"266\":2,\"450\":2},\"1\":{\"793\":1}}],[\"always\",{\"0\":{\"298\":2},\"1\":{\"263\":1,\"829\":1}}],[\"also\",{\"1\":{\"123\":1,\"392\":1,\"819\":1}}],[\"allow\",{\"1\":{\"204\":1,\"488\":1}}],[\"allows\",{\"0\":{\"204\":2},\"1\":{\"222\":1}}],[\"allowed\",{\"0\":{\"69\":2},\"1\":{\"65\":1,\"205\":1,\"209\":1}}],[\"all\",{\"0\":{\"57\":2},\"1\":{\"24\":1,\"164\":1,\"388\":1,\"414\":1,\"474\":1,\"508\":1,\"810\":1,\"820\":1}}],[\"after`\",{\"1\":{\"335\":1}}],[\"after\",{\"0\":{\"207\":2,\"291\":2,\"305\":2,\"335\":2,\"365\":2,\"393\":2,\"398\":2,\"402\":2,\"410\":2,\"454\":2,\"596\":2,\"602\":2,\"835\":2},\"1\":{\"90\":1,\"145\":1,\"146\":1,\"148\":1,\"150\":1,\"163\":1,\"202\":1,\"203\":1,\"209\":1,\"212\":1,\"228\":1,\"260\":1,\"275\":1,\"324\":1,\"325\":1,\"334\":1,\"340\":1,\"365\":1,\"391\":1,\"402\":1,\"410\":1,\"428\":1,\"433\":1,\"437\":1,\"465\":1,\"469\":1,\"473\":1,\"485\":1,\"502\":1,\"605\":1,\"606\":1,\"611\":1}}],[\"apart\",{\"0\":{\"425\":2,\"603\":2},\"1\":{\"820\":1}}],[\"apply\",{\"1\":{\"362\":1,\"363\":1,\"406\":1,\"510\":1,\"805\":1}}],[\"applied\",{\"0\":{\"362\":2,\"363\":2},\"1\":{\"361\":1,\"364\":1}}],[\"applies\",{\"1\":{\"199\":1,\"371\":1}}],[\"application\",{\"1\":{\"28\":1,\"798\":1}}],[\"approval\",{\"0\":{\"251\":2,\"278\":2,\"279\":2,\"291\":2},\"1\":{\"251\":1,\"278\":1,\"279\":1}}],[\"approved`\",{\"1\":{\"432\":1}}],[\"approved\",{\"0\":{\"254\":2,\"562\":2,\"718\":2,\"740\":2},\"1\":{\"229\":1,\"291\":1,\"546\":1,\"562\":1,\"567\":1,\"568\":1,\"572\":2,\"740\":1,\"816\":1}}],[\"append\",{\"1\":{\"176\":1}}],[\"api\",{\"1\":{\"81\":1}}],[\"absolute\",{\"1\":{\"484\":1}}],[\"absorb\",{\"0\":{\"296\":2},\"1\":{\"821\":1}}],[\"absence\",{\"1\":{\"124\":1}}],[\"absent\",{\"0\":{\"121\":2},\"1\":{\"116\":1,\"121\":1,\"122\":1,\"128\":1,\"129\":1,\"135\":1,\"254\":1,\"346\":1,\"819\":1}}],[\"about\",{\"1\":{\"165\":1,\"172\":1,\"409\":1,\"426\":1,\"460\":2}}],[\"above\",{\"0\":{\"111\":2},\"1\":{\"59\":1,\"108\":1,\"111\":1,\"134\":1}}],[\"able\",{\"1\":{\"81\":1}}],[\"agreed\",{\"1\":{\"730\":1}}],[\"again\",{\"0\":{\"203\":2,\"260\":2,\"380\":2,\"474\":2,\"481\":2,\"549\":2,\"578\":2,\"579\":2,\"580\":2,\"591\":2,\"592\":2,\"593\":2,\"597\":2,\"613\":2,\"669\":2},\"1\":{\"31\":1,\"203\":1,\"260\":1,\"261\":1,\"328\":1,\"329\":1,\"330\":1,\"333\":1,\"380\":1,\"387\":1,\"474\":1,\"479\":1,\"480\":1,\"481\":1,\"683\":1,\"745\":1,\"828\":1}}],[\"agent\",{\"0\":{\"22\":2,\"115\":2,\"159\":2,\"285\":2,\"307\":2,\"308\":2,\"309\":2,\"444\":2,\"663\":2,\"749\":2,\"789\":2},\"1\":{\"0\":1,\"5\":1,\"11\":1,\"22\":1,\"63\":1,\"115\":1,\"159\":1,\"282\":1,\"307\":1,\"371\":1,\"399\":1,\"432\":1,\"444\":1,\"625\":1,\"677\":1,\"789\":1,\"822\":1}}],[\"actual\",{\"1\":{\"504\":1}}],[\"active\",{\"0\":{\"30\":2},\"1\":{\"30\":1,\"473\":1}}],[\"acknowledges\",{\"0\":{\"321\":2,\"322\":2,\"344\":2}}],[\"acknowledgement\",{\"0\":{\"287\":2,\"668\":2},\"1\":{\"310\":1,\"321\":1,\"322\":1,\"682\":1}}],[\"acknowledge\",{\"1\":{\"171\":1}}],[\"acknowledged\",{\"0\":{\"171\":2,\"333\":2,\"361\":2,\"604\":2},\"1\":{\"224\":1,\"328\":1,\"333\":1,\"604\":1,\"611\":1,\"744\":1,\"745\":1}}],[\"across\",{\"1\":{\"164\":1}}],[\"accessor\",{\"0\":{\"37\":2,\"38\":2,\"39\":2,\"40\":2}}],[\"accepts\",{\"0\":{\"346\":2,\"348\":2,\"349\":2,\"350\":2,\"351\":2,\"367\":2},\"1\":{\"803\":1}}],[\"acceptance\",{\"0\":{\"199\":2,\"428\":2}}],[\"accepted`\",{\"1\":{\"192\":1,\"199\":1,\"428\":1}}],[\"accepted\",{\"0\":{\"120\":2,\"192\":2,\"366\":2,\"547\":2,\"548\":2,\"641\":2,\"710\":2,\"732\":2},\"1\":{\"216\":1,\"389\":1,\"392\":1,\"428\":1,\"450\":1,\"546\":2,\"547\":1,\"548\":1,\"553\":1,\"554\":1,\"555\":1,\"571\":2,\"805\":1}}],[\"accept\",{\"1\":{\"23\":1,\"27\":1,\"43\":1,\"69\":1,\"101\":1,\"102\":1,\"116\":1,\"120\":1,\"129\":1,\"185\":1,\"192\":1,\"196\":1,\"221\":1,\"346\":1,\"347\":1,\"348\":1,\"349\":1,\"350\":1,\"351\":1,\"355\":1,\"366\":1,\"367\":1,\"397\":1,\"795\":1}}],[\"ascii\",{\"0\":{\"834\":2}}],[\"assign\",{\"0\":{\"830\":2}}],[\"asyncapi\",{\"0\":{\"702\":2}}],[\"aside\",{\"1\":{\"44\":1}}],[\"asking\",{\"1\":{\"229\":1,\"273\":1}}],[\"asked\",{\"0\":{\"549\":2,\"597\":2},\"1\":{\"148\":1,\"210\":1,\"254\":1,\"330\":1,\"392\":1,\"731\":1}}],[\"ask\",{\"0\":{\"35\":2,\"376\":2,\"377\":2,\"378\":2,\"575\":2,\"576\":2,\"577\":2},\"1\":{\"145\":1,\"149\":1,\"157\":1,\"158\":1,\"203\":1,\"235\":1,\"260\":1,\"380\":1,\"427\":1,\"473\":1,\"476\":1,\"480\":1,\"542\":1,\"574\":1,\"575\":1,\"576\":1,\"577\":1,\"587\":1,\"739\":1}}],[\"asks\",{\"0\":{\"145\":2,\"203\":2,\"260\":2,\"380\":2,\"473\":2,\"579\":2,\"592\":2},\"1\":{\"11\":1,\"70\":1,\"150\":1,\"223\":1,\"228\":1,\"229\":2,\"261\":1,\"356\":1,\"734\":1,\"826\":1}}],[\"as\",{\"0\":{\"42\":2,\"49\":2,\"81\":2,\"536\":2,\"667\":2},\"1\":{\"22\":1,\"42\":1,\"45\":1,\"48\":1,\"49\":1,\"53\":1,\"61\":1,\"63\":1,\"83\":1,\"90\":1,\"92\":2,\"94\":2,\"96\":1,\"97\":1,\"106\":2,\"107\":1,\"121\":1,\"122\":1,\"140\":1,\"141\":1,\"142\":1,\"175\":1,\"179\":1,\"183\":1,\"184\":1,\"186\":1,\"187\":1,\"190\":1,\"191\":1,\"192\":1,\"193\":1,\"194\":1,\"195\":1,\"196\":1,\"197\":1,\"198\":1,\"201\":1,\"205\":1,\"206\":1,\"207\":1,\"208\":1,\"222\":2,\"238\":1,\"243\":1,\"245\":1,\"255\":1,\"257\":2,\"258\":1,\"259\":1,\"262\":1,\"264\":1,\"269\":1,\"270\":1,\"271\":1,\"274\":2,\"277\":1,\"278\":1,\"279\":1,\"280\":1,\"281\":1,\"292\":1,\"297\":1,\"299\":1,\"313\":1,\"314\":1,\"315\":2,\"321\":1,\"322\":1,\"324\":1,\"326\":1,\"332\":1,\"339\":1,\"341\":1,\"350\":1,\"396\":1,\"414\":1,\"419\":1,\"424\":1,\"434\":1,\"435\":1,\"483\":1,\"489\":1,\"503\":2,\"505\":1,\"507\":1,\"512\":1,\"646\":1,\"681\":1,\"790\":1,\"803\":1,\"815\":1,\"825\":1,\"827\":1}}],[\"attempts\",{\"0\":{\"338\":2,\"342\":2},\"1\":{\"173\":1,\"204\":1,\"210\":1,\"334\":1,\"811\":1}}],[\"attempt\",{\"0\":{\"173\":2,\"201\":2,\"204\":2,\"225\":2,\"381\":2,\"480\":2,\"549\":2,\"550\":2,\"551\":2,\"605\":2,\"606\":2,\"608\":2},\"1\":{\"90\":1,\"201\":1,\"202\":1,\"205\":1,\"208\":1,\"209\":1,\"225\":1,\"226\":1,\"241\":1,\"245\":2,\"252\":1,\"274\":1,\"334\":1,\"335\":1,\"337\":1,\"338\":1,\"341\":1,\"342\":2,\"381\":1,\"425\":1,\"429\":1,\"480\":1,\"483\":1}}],[\"at\",{\"0\":{\"118\":2,\"134\":2,\"185\":2,\"187\":2,\"273\":2,\"306\":2,\"331\":2,\"405\":2,\"455\":2,\"465\":2,\"471\":2,\"488\":2,\"599\":2},\"1\":{\"19\":1,\"24\":1,\"83\":1,\"105\":1,\"112\":1,\"118\":1,\"133\":1,\"157\":1,\"167\":1,\"168\":1,\"169\":1,\"173\":1,\"177\":1,\"178\":1,\"180\":1,\"182\":1,\"185\":1,\"201\":1,\"204\":1,\"205\":1,\"235\":2,\"253\":1,\"277\":1,\"278\":1,\"279\":1,\"306\":1,\"311\":1,\"314\":1,\"331\":2,\"334\":2,\"335\":1,\"363\":1,\"367\":1,\"371\":1,\"376\":1,\"379\":1,\"380\":1,\"387\":2,\"389\":1,\"395\":1,\"401\":1,\"405\":1,\"431\":1,\"457\":1,\"460\":1,\"467\":1,\"474\":2,\"476\":1,\"478\":1,\"507\":1,\"792\":1,\"819\":1,\"823\":1,\"826\":1}}],[\"anew\",{\"1\":{\"178\":1,\"182\":1}}],[\"announces\",{\"0\":{\"578\":2,\"591\":2},\"1\":{\"470\":1}}],[\"announcement\",{\"0\":{\"470\":2}}],[\"announced\",{\"0\":{\"148\":2}}],[\"announcing\",{\"0\":{\"78\":2,\"479\":2,\"545\":2},\"1\":{\"376\":1,\"380\":1,\"394\":1,\"404\":1,\"479\":1,\"540\":1,\"543\":1,\"544\":1,\"545\":1,\"546\":1,\"567\":1,\"575\":1,\"577\":1,\"578\":1,\"581\":1,\"584\":1,\"585\":1,\"588\":1,\"591\":1,\"594\":1,\"600\":1,\"603\":1}}],[\"another\",{\"1\":{\"95\":1,\"248\":1,\"326\":1,\"337\":1,\"368\":2,\"459\":1,\"487\":1,\"736\":1}}],[\"answered\",{\"0\":{\"256\":2,\"360\":2,\"364\":2,\"410\":2},\"1\":{\"94\":1,\"264\":1,\"336\":1,\"605\":2,\"606\":2,\"611\":2,\"727\":1,\"742\":1}}],[\"answer\",{\"0\":{\"73\":2,\"89\":2,\"94\":2,\"97\":2,\"99\":2,\"143\":2,\"144\":2,\"146\":2,\"247\":2,\"259\":2,\"260\":2,\"325\":2,\"456\":2,\"539\":2,\"609\":2},\"1\":{\"32\":1,\"70\":1,\"89\":1,\"90\":1,\"93\":1,\"94\":1,\"95\":2,\"98\":1,\"99\":1,\"100\":1,\"101\":1,\"139\":2,\"140\":1,\"141\":1,\"142\":1,\"143\":1,\"146\":1,\"219\":1,\"241\":1,\"247\":1,\"248\":1,\"249\":1,\"250\":1,\"251\":1,\"254\":1,\"255\":1,\"256\":1,\"257\":1,\"259\":2,\"260\":1,\"262\":2,\"269\":2,\"321\":1,\"322\":1,\"324\":1,\"325\":1,\"326\":1,\"335\":1,\"344\":1,\"345\":1,\"353\":1,\"354\":1,\"355\":1,\"357\":1,\"358\":1,\"360\":1,\"361\":1,\"364\":1,\"402\":1,\"406\":1,\"409\":1,\"410\":1,\"411\":1,\"412\":1,\"425\":1,\"426\":1,\"453\":1,\"456\":1,\"492\":1,\"507\":1,\"512\":1,\"728\":1,\"743\":1,\"816\":1}}],[\"answers\",{\"0\":{\"31\":2,\"93\":2,\"98\":2,\"232\":2,\"269\":2,\"275\":2,\"326\":2,\"345\":2,\"358\":2,\"453\":2,\"540\":2,\"541\":2},\"1\":{\"3\":1,\"5\":1,\"510\":1,\"512\":1}}],[\"an\",{\"0\":{\"184\":2,\"279\":2,\"428\":2,\"668\":2,\"669\":2,\"834\":2,\"835\":2},\"1\":{\"11\":1,\"30\":1,\"32\":2,\"36\":1,\"47\":1,\"48\":1,\"61\":1,\"108\":1,\"113\":1,\"115\":1,\"116\":1,\"122\":1,\"128\":1,\"144\":1,\"172\":1,\"177\":1,\"183\":1,\"186\":1,\"194\":1,\"200\":2,\"202\":1,\"203\":1,\"244\":1,\"251\":1,\"252\":1,\"256\":1,\"261\":1,\"266\":1,\"267\":1,\"268\":2,\"269\":1,\"274\":1,\"276\":1,\"278\":1,\"279\":1,\"281\":1,\"293\":1,\"294\":1,\"313\":1,\"321\":1,\"322\":1,\"324\":1,\"325\":1,\"328\":1,\"329\":1,\"330\":1,\"331\":1,\"333\":1,\"335\":1,\"336\":1,\"337\":1,\"338\":1,\"339\":1,\"344\":1,\"345\":1,\"347\":1,\"350\":1,\"352\":1,\"353\":1,\"354\":1,\"355\":1,\"358\":1,\"359\":1,\"360\":1,\"361\":2,\"362\":2,\"363\":2,\"364\":1,\"365\":1,\"366\":1,\"367\":2,\"368\":2,\"369\":2,\"370\":1,\"377\":1,\"379\":1,\"389\":1,\"407\":1,\"410\":1,\"423\":1,\"428\":1,\"429\":1,\"433\":1,\"438\":1,\"445\":1,\"447\":1,\"452\":1,\"469\":1,\"483\":1,\"490\":1,\"491\":1,\"492\":1,\"495\":1,\"507\":1,\"512\":1,\"651\":1,\"682\":1,\"683\":1,\"733\":1,\"742\":1,\"791\":1,\"798\":1,\"801\":1,\"802\":1,\"805\":1,\"806\":1,\"807\":1,\"827\":1,\"828\":1}}],[\"anything\",{\"1\":{\"52\":1,\"147\":1,\"169\":1,\"305\":1,\"423\":1,\"444\":1,\"448\":1,\"474\":1,\"476\":1,\"477\":1,\"506\":1}}],[\"any\",{\"0\":{\"43\":2,\"82\":2,\"321\":2,\"346\":2,\"355\":2},\"1\":{\"5\":1,\"36\":1,\"43\":1,\"69\":1,\"93\":1,\"101\":1,\"141\":1,\"184\":1,\"262\":1,\"279\":1,\"321\":1,\"322\":1,\"323\":1,\"346\":1,\"355\":1,\"367\":1,\"371\":1,\"471\":1,\"823\":1}}],[\"anyone\",{\"1\":{\"5\":1,\"414\":1,\"810\":1}}],[\"and\",{\"0\":{\"14\":2,\"72\":2,\"74\":2,\"114\":2,\"285\":2,\"447\":2,\"490\":2,\"518\":2,\"625\":2,\"667\":2,\"669\":2,\"832\":2,\"833\":2,\"837\":2,\"839\":2},\"1\":{\"0\":2,\"5\":1,\"11\":1,\"19\":1,\"43\":1,\"45\":1,\"57\":1,\"58\":1,\"59\":1,\"60\":1,\"66\":1,\"67\":1,\"70\":2,\"81\":1,\"83\":1,\"92\":1,\"96\":1,\"98\":1,\"110\":1,\"111\":1,\"114\":1,\"123\":2,\"124\":1,\"128\":1,\"129\":1,\"135\":1,\"140\":1,\"141\":1,\"148\":1,\"150\":1,\"157\":1,\"164\":1,\"174\":1,\"178\":1,\"179\":1,\"186\":1,\"187\":1,\"193\":1,\"196\":1,\"201\":1,\"211\":2,\"212\":2,\"215\":1,\"216\":1,\"221\":1,\"228\":1,\"229\":2,\"235\":1,\"236\":1,\"245\":1,\"247\":2,\"251\":1,\"254\":1,\"257\":1,\"258\":1,\"259\":1,\"260\":1,\"263\":1,\"268\":1,\"273\":1,\"274\":1,\"282\":1,\"292\":1,\"307\":2,\"308\":1,\"314\":1,\"315\":1,\"316\":1,\"329\":1,\"330\":1,\"334\":2,\"337\":1,\"341\":2,\"346\":2,\"348\":2,\"349\":1,\"355\":1,\"366\":1,\"367\":1,\"371\":2,\"378\":1,\"402\":1,\"404\":1,\"406\":1,\"412\":1,\"421\":1,\"423\":1,\"424\":1,\"425\":1,\"427\":1,\"428\":2,\"429\":1,\"430\":1,\"432\":1,\"433\":1,\"434\":1,\"439\":3,\"444\":1,\"448\":1,\"449\":1,\"450\":2,\"453\":1,\"456\":1,\"458\":1,\"460\":1,\"467\":1,\"476\":1,\"478\":1,\"480\":1,\"483\":1,\"490\":1,\"493\":1,\"495\":2,\"499\":1,\"503\":1,\"504\":1,\"507\":1,\"510\":2,\"512\":4,\"521\":1,\"533\":2,\"619\":1,\"625\":2,\"646\":1,\"659\":1,\"681\":1,\"683\":1,\"696\":1,\"702\":1,\"727\":1,\"745\":1,\"792\":1,\"801\":1,\"803\":3,\"811\":1,\"814\":2,\"816\":1,\"818\":1,\"821\":2,\"823\":1,\"824\":1,\"825\":1,\"830\":1,\"831\":1,\"832\":1,\"833\":1,\"834\":1,\"835\":1,\"836\":1,\"837\":1,\"838\":1,\"839\":1}}],[\"a\",{\"0\":{\"31\":2,\"33\":2,\"45\":2,\"183\":2,\"207\":2,\"211\":2,\"219\":2,\"222\":2,\"241\":2,\"248\":2,\"250\":2,\"265\":2,\"266\":2,\"274\":2,\"308\":2,\"340\":2,\"351\":2,\"365\":2,\"383\":2,\"389\":2,\"394\":2,\"427\":2,\"429\":2,\"430\":2,\"450\":2,\"465\":2,\"476\":2,\"511\":2,\"581\":2,\"652\":2,\"653\":2,\"654\":2,\"661\":4,\"665\":2,\"688\":2,\"697\":2,\"698\":2,\"830\":4,\"832\":4,\"834\":2,\"839\":4},\"1\":{\"0\":4,\"3\":1,\"5\":3,\"11\":2,\"19\":2,\"21\":2,\"23\":2,\"24\":1,\"25\":2,\"26\":1,\"27\":1,\"28\":1,\"29\":2,\"30\":2,\"31\":1,\"33\":2,\"34\":1,\"37\":1,\"38\":1,\"39\":1,\"40\":1,\"41\":1,\"42\":1,\"43\":1,\"44\":1,\"45\":1,\"46\":3,\"47\":1,\"48\":1,\"49\":2,\"51\":2,\"52\":1,\"53\":3,\"54\":1,\"56\":1,\"61\":1,\"62\":1,\"63\":1,\"68\":1,\"69\":1,\"70\":1,\"82\":1,\"87\":1,\"89\":1,\"90\":2,\"91\":1,\"92\":2,\"93\":1,\"94\":3,\"95\":2,\"96\":1,\"97\":2,\"98\":2,\"99\":2,\"100\":1,\"101\":2,\"102\":1,\"103\":2,\"104\":4,\"106\":2,\"107\":1,\"109\":1,\"112\":2,\"113\":1,\"115\":2,\"116\":1,\"119\":1,\"120\":1,\"121\":1,\"124\":2,\"128\":1,\"130\":1,\"132\":1,\"133\":1,\"136\":1,\"139\":2,\"140\":2,\"143\":1,\"145\":2,\"146\":1,\"149\":1,\"150\":2,\"158\":2,\"161\":1,\"164\":2,\"166\":1,\"167\":2,\"168\":2,\"169\":1,\"170\":1,\"171\":1,\"173\":1,\"179\":1,\"183\":1,\"185\":1,\"186\":3,\"187\":1,\"190\":1,\"191\":2,\"192\":2,\"194\":1,\"196\":1,\"197\":1,\"198\":1,\"202\":1,\"205\":2,\"206\":1,\"207\":1,\"211\":1,\"217\":2,\"218\":1,\"219\":3,\"220\":1,\"224\":2,\"225\":1,\"227\":1,\"229\":1,\"235\":2,\"237\":1,\"241\":2,\"242\":1,\"243\":1,\"244\":1,\"247\":5,\"248\":3,\"249\":3,\"250\":3,\"251\":2,\"252\":2,\"253\":2,\"254\":2,\"255\":2,\"256\":1,\"257\":1,\"258\":1,\"259\":2,\"262\":1,\"263\":1,\"264\":1,\"265\":1,\"266\":2,\"267\":1,\"268\":1,\"270\":1,\"271\":1,\"272\":1,\"274\":2,\"275\":1,\"277\":2,\"278\":1,\"279\":1,\"280\":1,\"281\":1,\"282\":1,\"291\":1,\"292\":1,\"296\":1,\"299\":1,\"300\":1,\"302\":1,\"306\":1,\"307\":1,\"309\":1,\"314\":2,\"316\":1,\"317\":1,\"318\":2,\"319\":1,\"320\":1,\"323\":1,\"326\":2,\"327\":2,\"332\":1,\"338\":1,\"340\":1,\"344\":2,\"346\":1,\"348\":2,\"349\":3,\"351\":2,\"352\":1,\"354\":1,\"355\":1,\"356\":2,\"357\":1,\"358\":3,\"359\":2,\"360\":2,\"361\":1,\"364\":1,\"365\":2,\"378\":1,\"381\":1,\"382\":2,\"383\":1,\"384\":1,\"385\":1,\"386\":2,\"389\":1,\"390\":1,\"391\":1,\"393\":1,\"394\":1,\"395\":2,\"398\":1,\"401\":2,\"402\":1,\"403\":1,\"406\":1,\"407\":2,\"408\":1,\"409\":2,\"410\":1,\"411\":1,\"412\":2,\"414\":1,\"421\":1,\"422\":2,\"423\":1,\"425\":1,\"427\":1,\"429\":1,\"430\":1,\"432\":1,\"434\":1,\"435\":1,\"436\":1,\"437\":1,\"438\":1,\"439\":1,\"445\":3,\"446\":1,\"447\":2,\"448\":1,\"455\":1,\"457\":1,\"458\":1,\"459\":1,\"460\":2,\"465\":1,\"468\":2,\"471\":1,\"472\":1,\"475\":1,\"476\":1,\"477\":1,\"478\":2,\"479\":1,\"480\":2,\"481\":2,\"482\":1,\"483\":1,\"484\":1,\"485\":1,\"486\":1,\"487\":1,\"488\":2,\"490\":1,\"501\":3,\"502\":3,\"503\":1,\"504\":1,\"505\":2,\"506\":1,\"507\":1,\"508\":2,\"510\":1,\"511\":1,\"512\":5,\"619\":1,\"656\":1,\"657\":1,\"658\":1,\"675\":2,\"679\":1,\"692\":1,\"696\":1,\"700\":1,\"701\":1,\"702\":1,\"726\":1,\"729\":1,\"731\":1,\"732\":1,\"734\":1,\"744\":1,\"790\":1,\"792\":2,\"794\":1,\"795\":1,\"797\":1,\"799\":1,\"801\":1,\"802\":2,\"803\":2,\"804\":1,\"806\":2,\"807\":2,\"810\":1,\"811\":1,\"812\":2,\"815\":1,\"816\":2,\"818\":1,\"819\":1,\"820\":1,\"821\":1,\"822\":1,\"823\":1,\"826\":1,\"827\":1,\"830\":1,\"831\":1,\"832\":1,\"833\":1,\"834\":1,\"835\":1,\"836\":1,\"837\":1,\"838\":1,\"839\":1}}]],\"serializationVersion\":2}", {"fields":["title","text"],"storeFields":["title","path","where"]});
