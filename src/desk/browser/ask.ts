/** Makes what asks the development server, and throws its refusals as sentences. */
export function createAsk({ address, token }: Where): Ask {
  return async <T>(question: object): Promise<T> => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Desk': token, 'X-Page': location.pathname },
      body: JSON.stringify(question),
    });
    const answer = (await response.json()) as T & { refused?: string };
    if (answer.refused !== undefined) throw new Error(answer.refused);
    return answer;
  };
}

/** Where the server is asked, and the word by which it knows its own pages. */
export interface Where {
  address: string;
  token: string;
}

export type Ask = <T>(question: object) => Promise<T>;
