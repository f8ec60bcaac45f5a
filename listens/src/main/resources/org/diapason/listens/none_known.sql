select cast(null as varchar) as listen_id where false
