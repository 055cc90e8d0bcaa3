type Json = Record<string, unknown>;

/** Changes an opening: these slots are delivered to like this. */
export function withDelivery(...slots: readonly string[]): (request: Json) => Json {
  return withConnections((connection) =>
    slots.includes(String(connection.name)) ? { ...connection, delivery: 'reliable' } : connection,
  );
}

/** Changes the connections of the function in an opening. */
export function withConnections(change: (connection: Json) => Json): (request: Json) => Json {
  return (request) => {
    const config = request.function as Json;
    const connections = (config.connections as Json[]).map(change);
    return { ...request, function: { ...config, connections } };
  };
}
