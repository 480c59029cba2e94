-- What a service was typing in answer to a question: kept on the server until the answer is sent.
alter table mediation.question add column brouillon text;
