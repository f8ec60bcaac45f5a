select count({{column}}) from typed_{{number}};
