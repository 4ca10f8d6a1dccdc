-- What was set up once and is not to be set up again: the demonstration's registers, its years.
create table set_up (
  tenant text not null,
  what   text not null,
  value  text not null,
  primary key (tenant, what)
);
alter table set_up enable row level security;
alter table set_up force row level security;
create policy tenant on set_up using (tenant = current_setting('app.tenant', true)) with check (tenant = current_setting('app.tenant', true));
grant select, insert, update on set_up to zhangtu_server;
