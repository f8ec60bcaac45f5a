select reason, count(*) from aside group by reason order by reason;
