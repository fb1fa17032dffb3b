/** Session ids that stand in public documents and files, long dead: real shapes. Never sent anywhere but to a fake Graph. */
export const PUBLISHED_SESSION_IDS = [
  "cluster=PSG4&session=15.SG2PEPF00028F251.A116.1.U36.c80db690-4019-4cd5-aabb-2fc733f1e49f14.5.en-US5.en-US24.1003bffdac523939-Private1.S24.%2fPB4%2fZ2jfkuixIdpcxO1bg%3d%3d16.16.0.14410.3505014.5.en-US5.en-US1.M1.N0.1.S&usid=a1932554-9a40-7636-f457-a26112ad486a",
  "cluster=PJP1&session=15.OS1PEPF00001F991.A257.1.E176.http%3a%2f%2ftier7%3fid%3dhttps%253A%252F%252Fmicrosoftapc%252Dmy%252Esharepoint%252Ecom%252Fpersonal%252Fanyone%255Fmicrosoft%255Fcom1%252F%255Fvti%255Fbin%252Fwopi%252Eashx%252Ffiles%252Fc1b6fd7c2f9346c7a727a6909ff52be714.5.en-US5.en-US24.1003bffdac523939-Private1.S24.j8OARr%2b6m0%2bCbw%2fXdGlZjQ%3d%3d16.16.0.14312.3590414.5.en-US5.en-US1.M1.N0.1.S&usid=1acd001a-4482-a2a7-91f7-3959ee03fe45",
  "cluster=PNL1&session=15.AM4PEPF00008EAB1.A81.1.V25.12167DCFK4uhdk6FbDSoFQLiJ14.5.en-US5.en-US24.4025833d974f9fe8-Private1.S1.N16.16.0.14117.3590314.5.en-US5.en-US1.V1.N0.1.S&usid=817473cc-1ab9-410c-a3c5-53e02610ca93",
  "cluster=CH3&session=15.ZR1PEPF000007AE1.A70.1.V24.4817pvfRm4dx7v7GeJv%2bdNNt14.5.en-US5.en-US14.app%40sharepoint1.S1.N16.16.0.17720.4231514.5.en-US5.en-US1.V1.N0.1.S&usid=c249c899-2848-410e-82dd-b419e18b1df9",
  "cluster=US1&session=12.e0fc340e7a3a1.A81.1.V25.82966fGyvCX3HXSvXSvaBmMAQ14.5.en-US5.en-US24.ee678b404ba8b3e3-Private1.A1.N16.16.0.10304.3505014.5.en-US5.en-US1.V1.N0.1.A",
] as const;
