using HemaSite.Benchmarks;

// tests/bench.sh prepares everything and calls this with three folders: the programs, the corpora and the page to write.
var (programs, corpora, page) = (args[0], args[1], args[2]);
var races = new List<Race>();
foreach (var (title, contenders) in Start.List(programs, corpora))
{
    Console.WriteLine($"== {title}: {string.Join(", ", contenders.Select(contender => contender.Name))}");
    races.Add(Race.Run(title, contenders, Path.Combine(corpora, "out")));
}

File.WriteAllText(page, PerformancePage.Write(races, Machine.Describe(), Start.Versions(programs)));
return 0;
