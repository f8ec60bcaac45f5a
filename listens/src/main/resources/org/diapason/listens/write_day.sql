select {{columns}}
from fresh
where occurred_at >= cast({{date}} as timestamp)
    and occurred_at < cast({{date}} as timestamp) + interval 1 day
order by occurred_at, listen_id;
