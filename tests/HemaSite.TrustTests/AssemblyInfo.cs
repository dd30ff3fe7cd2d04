using HemaSite.TrustTests;
using Xunit.Sdk;
using Xunit.v3;

// What is measured here must not compete with other tests for the processors.
[assembly: Parallelization(Mode = ParallelMode.None)]

[assembly: AssemblyFixture(typeof(ReliabilityPage))]
