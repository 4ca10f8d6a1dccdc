-- What was entered from paper, found without reading through the ledger: 今日 asks for it each time it is opened.
create index events_from_paper on events (tenant, "case") where position('"by":"paper"' in text) > 0;
