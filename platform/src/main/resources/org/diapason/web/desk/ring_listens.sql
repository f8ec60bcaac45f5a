-- Which accounts play which recordings: in the listens of the case, or in those of accounts that are not in it.
select account_id, recording_id
from read_parquet({{files}})
where cast(occurred_at as date) between {{from}} and {{to}}
    and case
        when {{suspected}} then listen_id in (select listen_id from read_parquet({{of_case}}))
        else account_id not in (select account_id from read_parquet({{of_case}}))
    end
