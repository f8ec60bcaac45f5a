select count(*) from recording_number;
