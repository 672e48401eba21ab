import { api, bodyOf, type ExchangeDetail, type Schemas } from '../../state/api.ts';

export type Resend = Schemas['Resend'];
export type RequestResult = Schemas['RequestResult'];

/** Sends an exchange's request again. @throws ApiError */
export function sendAgain(detail: ExchangeDetail, changes: Resend): Promise<RequestResult> {
  const path = { id: detail.id };
  return bodyOf(api.POST('/console/api/exchanges/{id}/resend', { params: { path }, body: changes }));
}
